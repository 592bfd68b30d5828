/** Colours of the sign by which a person knows the real panel. Each is told from the others in both themes. */
export const cueColours = ['teal', 'blue', 'violet', 'rose', 'amber', 'grey'] as const;
export type CueColour = (typeof cueColours)[number];

/** A colour and a word that a person chose: the panel shows them, and no page knows them. */
export interface Cue {
  readonly colour: CueColour;
  readonly word: string;
}

/** The longest word, in characters as a person counts them. */
const LONGEST = 20;

/** Letters of any script, digits, and what stands between them in a name. */
const wordly = /^[\p{L}\p{M}\p{N}]+(?:[ ’'-][\p{L}\p{M}\p{N}]+)*$/u;

/** What was typed, as the word of a sign; undefined where it is none. */
export function cueWord(typed: string): string | undefined {
  const word = typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const length = Array.from(new Intl.Segmenter().segment(word)).length;
  return length <= LONGEST && wordly.test(word) ? word : undefined;
}
