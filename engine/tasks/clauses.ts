import { COMMON_WORDS } from '../proofread/data/common-words.ts';
import { LABEL, OWNER_COLON, OWNER_MODAL, OWNER_TO, REQUEST } from './owners.ts';
import { beginsWithVerb, NAMES_THAT_ARE_WORDS } from './verbs.ts';

/** A stretch of a sentence that states one task: `from` where the clause begins, `start` where the task does. */
export interface Clause {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly owner: string | undefined;
}

interface Context {
  /** True for an item of a task list: it is a task whatever its words are. */
  readonly listed: boolean;
  readonly isName: (word: string) => boolean;
}

/** The clauses of one sentence that state a task. */
export function clausesOf(text: string, context: Context): Clause[] {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const body = text.slice(label);
  const found = ownedClauses(body, context).map((clause) => shifted(clause, label));
  if (found.length > 0) return found;
  const asked = REQUEST.exec(body);
  if (asked && beginsWithVerb(body.slice(asked[0].length))) {
    const owner = asked.groups?.owner;
    return [{ from: 0, start: label + asked[0].length, end: text.length, owner }];
  }
  return label > 0 || context.listed
    ? [{ from: label, start: label, end: text.length, owner: undefined }]
    : [];
}

function ownedClauses(text: string, context: Context): Clause[] {
  const heads = headsOf(text, context);
  return heads.map((head, i) => ({
    from: i === 0 ? 0 : head.from,
    start: head.start,
    end: heads[i + 1]?.from ?? text.length,
    owner: head.owner,
  }));
}

function headsOf(text: string, context: Context): Omit<Clause, 'end'>[] {
  const colon = OWNER_COLON.exec(text);
  if (colon?.groups?.owner && isPerson(colon.groups.owner, true, context)) {
    const start = colon[0].length;
    if (context.listed || beginsWithVerb(text.slice(start)))
      return [{ from: 0, start, owner: colon.groups.owner }];
  }
  const heads: Omit<Clause, 'end'>[] = [];
  for (const pattern of [OWNER_MODAL, OWNER_TO]) {
    for (const match of text.matchAll(pattern)) {
      const owner = match.groups?.owner ?? '';
      const start = match.index + match[0].length;
      if (!isPerson(owner, match.index === 0, context) || !beginsWithVerb(text.slice(start))) continue;
      if (isConditional(text.slice(0, match.index), match.groups?.modal ?? 'to')) continue;
      heads.push({ from: match.index, start, owner });
    }
  }
  return heads
    .sort((a, b) => a.from - b.from)
    .filter((head, i, all) => i === 0 || head.from >= (all[i - 1]?.start ?? 0));
}

/** "If Anna will send it", "when we need to deploy", "the reason why we should": nobody is asked to do a thing. */
function isConditional(before: string, modal: string): boolean {
  const clause = before.split(/[,;]/).at(-1) ?? '';
  if (
    /\b(?:if|when|whenever|unless|because|why|how|what|whether|who|which|where|wants?|wanted|asked|expects?|like|told|allows?|so that)\b[^,;]*$/i.test(
      clause,
    )
  )
    return true;
  return modal === 'to' && /\b\p{Ll}+\s*$/u.test(clause) && !/\b(?:and|then)\s*$/i.test(clause);
}

function isPerson(owner: string, first: boolean, { isName }: Context): boolean {
  if (owner.startsWith('@') || /^(?:we|I|you|somebody|someone)$/i.test(owner)) return true;
  if (
    /^(?:QA|HR|IT|Legal|Finance|Marketing|Sales|Support|Engineering|Design|Ops|Security|Product)$/.test(owner)
  )
    return true;
  if (/^the\s|(?:team|squad|group|department)$/i.test(owner)) return true;
  const word = owner.split(/[\s'’]/)[0] ?? '';
  return (
    isName(word) ||
    NAMES_THAT_ARE_WORDS.has(word.toLowerCase()) ||
    (!first && !COMMON_WORDS.has(word.toLowerCase()))
  );
}

function shifted(clause: Clause, by: number): Clause {
  return { ...clause, from: clause.from + by, start: clause.start + by, end: clause.end + by };
}
