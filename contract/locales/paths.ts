import type { Plural } from './words.ts';

/** Dotted paths of what stands in these words: of sentences where `Leaf` is a string, of plurals where it is those. */
export type PathsTo<Leaf, In> = {
  [Name in keyof In & string]: In[Name] extends Leaf
    ? Name
    : In[Name] extends string | Plural
      ? never
      : `${Name}.${PathsTo<Leaf, In[Name]>}`;
}[keyof In & string];

/** A sentence’s path, such as `answer.ready`. */
export type SentenceIn<In> = PathsTo<string, In>;

/** A path of a sentence that has forms by number. */
export type CountedIn<In> = PathsTo<Plural, In>;

type At<In, Path> = Path extends keyof In
  ? In[Path]
  : Path extends `${infer Room}.${infer Rest}`
    ? Room extends keyof In
      ? At<In[Room], Rest>
      : never
    : never;

type SlotsOf<Said> = Said extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** The slots of the sentence, or of any form of the plural, at a path. */
export type SlotsIn<In, Path> = SlotsOf<
  At<In, Path> extends infer Said ? (Said extends Plural ? Said[keyof Said] : Said) : never
>;

type Values<Slot extends string> = Readonly<Record<Slot, string | number>>;

/** What has to be given with a sentence: a value for each slot, or nothing where it has none. */
export type Given<Slot extends string> = [Slot] extends [never] ? [] : [values: Values<Slot>];

/** Pieces of a sentence: texts at even places, names of slots at odd ones. */
export function piecesOf(sentence: string): string[] {
  return sentence.split(/\{([a-zA-Z]+)\}/);
}
