/** A block of code, kept as it is, or one of the ways to write in Markdown what no reader of the page sees. */
const codeOrHidden =
  /(^(```+|~~~+)[^\n]*\n[\s\S]*?^\2[^\n]*$)|<!--[\s\S]*?(?:-->|$(?![\s\S]))|^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm;

/**
 * Markdown as a product gives it, without what its page does not show: comments in HTML, and definitions of links. Somebody
 * can hide words for a model there that the person who asks has never seen.
 */
export function shownOf(markdown: string): string {
  return markdown
    .replaceAll(codeOrHidden, (_, code?: string) => code ?? '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
