/** A sentence in its forms by number (CLDR’s plural categories); `{count}` in it stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Sentences by name, in rooms. `{name}` in a sentence is a slot for a value. */
export interface Words {
  readonly [name: string]: string | Plural | Words;
}

/** The same words in another language: the same names, its own sentences, a plural in the forms that it has. */
export type Translation<T> = {
  readonly [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends Plural
      ? Plural
      : Translation<T[Name]>;
};

/** Every sentence with its path, such as `answer.ready`; a form of a plural counts as one. */
export function* sentencesOf(words: Words | Plural, path = ''): Generator<[path: string, sentence: string]> {
  for (const [name, inside] of Object.entries(words)) {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof inside === 'string') yield [here, inside];
    else yield* sentencesOf(inside, here);
  }
}
