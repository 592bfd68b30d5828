import { SINGULAR_NOUNS } from '../data/singular-nouns.ts';
import { type Row, tableRule } from '../rule.ts';

const CLAUSE = String.raw`(?:^|[.!?;:,(\n]\s*|\b(?:and|but|so|because|that|if|when|while|since|as|although|think|know|sure|said|says|hope|where|until|before|after|whether|why|how)\s+)`;
const nouns = [...SINGULAR_NOUNS].join('|');

/** A pronoun with a verb form of the other number, where the pronoun plainly is the subject. */
const rows: readonly Row[] = [
  pronoun('we|they|you', 'was', 'were'),
  pronoun('we|they|you|i', 'has', 'have'),
  pronoun('we|they|you', 'is', 'are'),
  pronoun('we|they|you', "wasn['’]t", "weren't"),
  pronoun('we|they|you|i', "doesn['’]t", "don't"),
  pronoun('we|they|you|i', "hasn['’]t", "haven't"),
  pronoun('he|she', 'have(?! to be| been)', 'has'),
  pronoun('he|she|it', "don['’]t", "doesn't"),
  pronoun('he|she|it', "haven['’]t", "hasn't"),
  pronoun('he|she', 'were(?! to\\b)', 'was', 'if|wish|though'),
  pronoun('he|she', 'are', 'is'),
  {
    find: new RegExp(
      String.raw`(?<=${CLAUSE}(?:the|this|that|our|my|your)\s(?:${nouns})\s)(?:don['’]t|have|are|were)(?=\s)`,
      'gimu',
    ),
    put: (match) => singular(match),
  },
  {
    find: /(?<=(?<!\p{L}\s)(?:there|There) )is(?=\s(?:many|several|two|three|four|five|six|some (?:issues|problems|questions|bugs|errors|changes))\b)/gu,
    put: 'are',
  },
  {
    find: /(?<=\b(?:there|There) )was(?=\s(?:many|several|two|three|four|five|six)\s\p{L}+s\b)/gu,
    put: 'were',
  },
  {
    find: new RegExp(
      String.raw`(?<=${CLAUSE}(?:the|our|all|these|those)\s(?:${nouns})s\s)(?:is|was|has)(?=\s)`,
      'gimu',
    ),
    put: (match) => plural(match[0]),
  },
  {
    find: /(?<=\b(?:these|those|These|Those)\s(?:issues|changes|bugs|errors|tickets|tests|files|users|customers|problems|questions|features|tasks|steps|values)\s)(?:is|was|has)(?=\s)/gu,
    put: (match) => plural(match[0]),
  },
  {
    find: /(?<=\b(?:did|does|do|can|could|should|would|will|must)(?:\s?n['’]t|\snot)\s)(?:works|fixed|worked|gets|got|has|had|went|goes|made|makes|sent|sends|came|saw|knew|knows|wants|wanted|needs|needed|happened|happens|changed|changes|finished|found|received|started|tested|updated)(?=[\s.,;!?])/giu,
    put: (match) => baseForm(match[0]),
  },
  {
    find: /(?<=\b(?:have|has|had)(?:\s(?:already|just|not|never|also))?\s)(?:went|did|saw|took|gave|wrote|began|chose|broke|came back)(?=\s(?:to|the|a|an|it|them|this|that|back|our|some|all|through)\b)/giu,
    put: (match) => PARTICIPLES[match[0].toLowerCase()],
  },
  {
    find: /(?<=\b(?:have|has|had)(?:\s(?:already|just|not|also))?\s)(?:fix|update|test|deploy|check|review|finish|complete|change|add|remove|create|merge|push|release|upload|install|ask|start|receive|move|discuss|share|confirm)(?=\s(?:the|a|an|it|them|this|that|our|your|all|some|my)\b)/giu,
    put: (match) => past(match[0]),
  },
];

const PARTICIPLES: Record<string, string> = {
  went: 'gone',
  did: 'done',
  saw: 'seen',
  took: 'taken',
  gave: 'given',
  wrote: 'written',
  began: 'begun',
  chose: 'chosen',
  broke: 'broken',
};

const BASE_FORMS: Record<string, string> = {
  has: 'have',
  had: 'have',
  went: 'go',
  goes: 'go',
  made: 'make',
  makes: 'make',
  got: 'get',
  sent: 'send',
  came: 'come',
  saw: 'see',
  knew: 'know',
  found: 'find',
  received: 'receive',
  changed: 'change',
  changes: 'change',
  updated: 'update',
};

/** Subject and verb agree in the cases that can be told without a parser. */
export const agreement = tableRule('agreement', rows);

function pronoun(subjects: string, verb: string, put: string, unlessAfter?: string): Row {
  const find = new RegExp(String.raw`(?<=${CLAUSE}(?:${subjects})\s)${verb}(?=[\s.,;!?])`, 'gimu');
  if (!unlessAfter) return { find, put: (match) => unlessCoordinated(match, put) };
  const excluded = new RegExp(String.raw`\b(?:${unlessAfter})\s+\S+\s+$`, 'i');
  return { find, put: (match) => (excluded.test(leftOf(match)) ? undefined : unlessCoordinated(match, put)) };
}

/** "Anna and I", "both you and he": the pronoun is only half of the subject. */
function unlessCoordinated(match: RegExpExecArray, put: string): string | undefined {
  return /\p{L}\s+(?:and|or|nor)\s+\S+\s+$/u.test(leftOf(match)) && !/,\s+and\s+\S+\s+$/.test(leftOf(match))
    ? afterClause(match, put)
    : put;
}

/** After "and" either the second half of a subject or a new clause begins; "we" and "they" are seldom a half. */
function afterClause(match: RegExpExecArray, put: string): string | undefined {
  return /\band\s+(?:we|they)\s+$/i.test(leftOf(match)) ? put : undefined;
}

function leftOf(match: RegExpExecArray): string {
  return match.input.slice(Math.max(0, match.index - 60), match.index);
}

function singular(match: RegExpExecArray): string | undefined {
  const left = leftOf(match);
  // "that the team have approved" is good British English; a question turns subject and verb around.
  if (/\b(?:team|company|board|staff|office|client|network)\s+$/i.test(left)) return undefined;
  if (
    /\b(?:if|suggest|recommend|require|request|ask|demand|insist|propose|wish|did|does|do|can|could|will|would|should|may|might|must|let|make|help)\s+(?:that\s+)?(?:the|this|that|our|my|your)\s+\p{L}+\s+$/iu.test(
      left,
    )
  )
    return undefined;
  if (/\b(?:and|or|that|nor)\s+(?:the|this|that|our|my|your)\s+\p{L}+\s+$/iu.test(left)) return undefined;
  const verb = match[0].toLowerCase();
  if (verb === 'have') return 'has';
  if (verb === 'are') return 'is';
  return verb === 'were' ? 'was' : "doesn't";
}

function past(verb: string): string {
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function plural(verb: string): string {
  return { is: 'are', was: 'were' }[verb.toLowerCase()] ?? 'have';
}

function baseForm(verb: string): string {
  return BASE_FORMS[verb.toLowerCase()] ?? verb.replace(/(?:ed|s)$/, '').replace(/^updat$/, 'update');
}
