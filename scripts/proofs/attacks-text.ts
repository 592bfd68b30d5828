import { placeOf } from './among.ts';
import { countsOf, type TriedClass } from './attacks.ts';

export interface AttacksRun {
  readonly classes: readonly TriedClass[];
  /** Of the tree that was attacked; undefined where it has none to name. */
  readonly commit: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The report, as Markdown: a table of classes, then a table for each. */
export function attacksMarkdown({ classes, commit, at }: AttacksRun): string {
  const day = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return [
    '# What was tried against Sidenote, and how it ended',
    '',
    `${day} UTC${commit === undefined ? '' : `, commit ${commit}`}. A case is a test that ran. What has to be *refused* is`,
    'turned down, with a code and nothing sent or kept; what has to be *survived* leaves everything to go on. *Held*: it ended so, or what',
    'stands beside it and has to be let through was. A case that counts for two attacks is counted for each.',
    '',
    '| class | attacks | cases tried | held, to be refused | held, to be survived | broke |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...classes.map(({ of, tried }) => rowOf(of.title, countsOf(tried))),
    rowOf('**all**', countsOf(classes.flatMap(({ tried }) => tried))),
    ...classes.flatMap(sectionOf),
    '',
    'What no attack, proof or measurement covers stands in docs/not-covered.md.',
    '',
  ].join('\n');
}

function rowOf(title: string, counts: ReturnType<typeof countsOf>): string {
  const { attacks, tried, refused, survived, broke } = counts;
  return `| ${[title, attacks, tried, refused, survived, broke].join(' | ')} |`;
}

function sectionOf({ of, tried }: TriedClass): string[] {
  return [
    '',
    `## ${of.title}`,
    '',
    '| what is tried | cases | has to be | ended so | where |',
    '| --- | ---: | --- | ---: | --- |',
    ...tried.map(({ attack, tried: cases, held }) => {
      const places = [...new Set(attack.tests.map(placeOf))].map((place) => `\`${place}\``);
      return `| ${[attack.tries, cases, attack.end, held, places.join(', ')].join(' | ')} |`;
    }),
    ...of.notTried.map((what) => `\nNot tried: ${what}`),
    ...tried.flatMap(({ broke }) => broke.map((one) => `\nBroke: ${one}`)),
    ...tried.flatMap(({ missing }) => missing.map((one) => `\nDid not run: ${one}`)),
  ];
}

/** The classes for a terminal, a line for each. */
export function attacksText(classes: readonly TriedClass[]): string {
  const width = Math.max(...classes.map(({ of }) => of.title.length));
  return classes
    .map(({ of, tried }) => {
      const { attacks, tried: cases, refused, survived, broke } = countsOf(tried);
      const mark = broke > 0 || tried.some(({ missing }) => missing.length > 0) ? '✗' : '✓';
      const ends = `${refused} held of what is refused, ${survived} of what is survived${broke > 0 ? `, ${broke} BROKE` : ''}`;
      return `${mark} ${of.title.padEnd(width)}  ${attacks} attacks, ${cases} cases: ${ends}`;
    })
    .join('\n');
}
