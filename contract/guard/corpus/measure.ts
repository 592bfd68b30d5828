import { findIn } from '../find.ts';
import { type Kind, kindIds, kinds } from '../kinds.ts';
import type { GuardPolicy } from '../policy.ts';
import type { Sample } from './sample.ts';

/** What came of one kind: how many there were, were found, and were found where there was nothing. */
export interface Score {
  readonly kind: Kind;
  readonly samples: number;
  readonly found: number;
  readonly wrong: number;
  /** Of what was found, the part that was there; 1 where nothing was found. */
  readonly precision: number;
  /** Of what was there, the part that was found: all of its characters. */
  readonly recall: number;
}

export interface Corpus {
  readonly samples: readonly Sample[];
  readonly nothing: readonly string[];
}

/** Holds the guard against a corpus, kind by kind, of those kinds that the corpus has or that were found. */
export function measure({ samples, nothing }: Corpus, policy: GuardPolicy): Score[] {
  const wrong = new Map<Kind, number>();
  const found = new Map<Kind, number>();
  const count = (counts: Map<Kind, number>, kind: Kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { kind, text, value } of samples) {
    const start = text.indexOf(value);
    const end = start + value.length;
    const finds = findIn(text, policy);
    const about = finds.filter((find) => find.start < end && find.end > start);
    if (about.some((find) => find.start <= start && find.end >= end)) count(found, kind);
    for (const find of finds) if (!about.includes(find)) count(wrong, find.kind);
  }
  for (const text of nothing) for (const find of findIn(text, policy)) count(wrong, find.kind);
  return kindIds.flatMap((kind) => {
    const ofKind = samples.filter((sample) => sample.kind === kind).length;
    const [right, mistaken] = [found.get(kind) ?? 0, wrong.get(kind) ?? 0];
    if (ofKind === 0 && mistaken === 0) return [];
    const precision = right + mistaken === 0 ? 1 : right / (right + mistaken);
    return [
      {
        kind,
        samples: ofKind,
        found: right,
        wrong: mistaken,
        precision,
        recall: ofKind === 0 ? 1 : right / ofKind,
      },
    ];
  });
}

/** Scores as a table in Markdown. */
export function scoreTable(scores: readonly Score[]): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  const rows = scores.map(
    ({ kind, samples, found, wrong, precision, recall }) =>
      `| ${kinds[kind].title} | ${samples} | ${found} | ${wrong} | ${percent(precision)} | ${percent(recall)} |`,
  );
  return [
    '| kind | samples | found | wrongly | precision | recall |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
