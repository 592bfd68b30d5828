/** What makes of "the X is a …" no definition but a remark. */
const REMARK =
  '(?:(?:big|huge|real|bit|little|great|good|bad|major|serious|common|known|other|new) )*(?:problem|mess|reason|pain|risk|must|shame|question|blocker|priority|first|last|next|same|only|best|worst|topic|cause|lot|few|bit|little|joke|nightmare|success|failure|disaster|surprise|good|bad|bottleneck|mistake|issue|challenge|point)\\b';
const QUOTED = '["“”„‚‘’\'«»]?';

/** What tells whether a piece of text says what a term means. */
export interface Definitions {
  /** A sentence does by its wording: "X is a …", "By X we mean …", "…, called X". English only. */
  isDefinition(sentence: string): boolean;
  /** A line does that begins with the term and then says what it is: "X: …", "X – …". In any language. */
  isGlossaryLine(line: string): boolean;
}

/** How a term can be defined, under any of its names. */
export function definitionsOf(names: readonly string[]): Definitions {
  const said = names.flatMap((name) => wordings(nameOf(name)));
  const lines = names.map((name) => glossaryLine(nameOf(name)));
  return {
    isDefinition: (sentence) => said.some((wording) => wording.test(sentence)),
    isGlossaryLine: (line) => lines.some((pattern) => pattern.test(line)),
  };
}

function glossaryLine(name: string): RegExp {
  return new RegExp(`^${name}(?: \\([^()]{1,80}\\))?\\s?(?::|[–—]|\\s-|=)\\s+\\p{L}(?=.{6})`, 'iu');
}

/** A term as a pattern: in quotation marks or not, in the singular or plural. */
function nameOf(term: string): string {
  const words = RegExp.escape(term.trim()).replaceAll(/(?:\\x20|\s)+/g, '\\s+');
  return `(?<![\\p{L}\\p{N}])${QUOTED}${words}(?:s|es)?${QUOTED}(?![\\p{L}\\p{N}])`;
}

function wordings(name: string): RegExp[] {
  const aside = '(?: \\([^()]{1,80}\\))?';
  const start = `^(?:(?:here|in this (?:text|document|page|contract)|for us),? )?(?:an? |the |our |each |every |all )?${name}${aside}`;
  return [
    new RegExp(
      `${start},? (?:is|are) (?:simply |basically |usually |always |what )?(?:an?|the|any|every|one of|our|their|where|when|how|we|those|people|things) (?!${REMARK})\\p{L}`,
      'iu',
    ),
    new RegExp(
      `${name}${aside},? (?:which )?(?:means|refers? to|denotes?|describes?|stands? for|(?:is|are) (?:short for|defined as|understood as|used for)|consists? of)\\b`,
      'iu',
    ),
    new RegExp(`\\bby (?:an? |the )?${name} (?:we|I|this \\p{L}+) (?:mean|understand|refer to)\\b`, 'iu'),
    new RegExp(
      `\\b(?:(?:is|are|was|were) |which we |we |also |so-|, |\\()(?:call(?:ed)?(?: it| them| this| these)?|known as|named|referred to as|dubbed|termed) (?:an? |the |our )?${name}`,
      'iu',
    ),
    new RegExp(`${name}, (?:i\\.e\\.|that is|in other words|meaning),? `, 'iu'),
    new RegExp(
      `\\b(?:the )?(?:term|word|abbreviation|acronym) ${name} (?:is|means|refers|describes|stands)\\b`,
      'iu',
    ),
  ];
}
