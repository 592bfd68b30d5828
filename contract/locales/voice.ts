import { type CountedIn, type Given, piecesOf, type SentenceIn, type SlotsIn } from './paths.ts';

/** Where a voice has its sentences from, and what it is surrounded by. */
export interface VoiceParts {
  /** The sentence at a path, its slots not filled in. Asked anew each time: the language may be known late. */
  readonly messageOf: (path: string) => string;
  /** The tag (BCP 47) of the person's own language, such as `en-GB`. */
  readonly surroundings: () => string;
}

/** Says sentences in one language, with numbers, times and names as that language has them. */
export interface Voice<In> {
  /**
   * A sentence, its slots filled in. Numbers are written as the language writes them.
   *
   * @param path such as `answer.ready`; English is its type, so that a name or a slot that does not exist is no program
   */
  say<Path extends SentenceIn<In>>(path: Path, ...given: Given<SlotsIn<In, Path>>): string;
  /** The same for a sentence that has forms by number; `{count}` is filled in by itself. */
  sayCount<Path extends CountedIn<In>>(
    path: Path,
    count: number,
    ...given: Given<Exclude<SlotsIn<In, Path>, 'count'>>
  ): string;
  /** The form of a plural for a number, with its slots still in it. */
  formOf(path: CountedIn<In>, count: number): string;
  /** Several things as one enumeration: “a, b and c”. */
  sayList(items: readonly string[]): string;
  /** Names or numbers in a row: “1, 2, 3”. */
  sayRow(items: readonly (string | number)[]): string;
  /** A number; the options are those of `Intl.NumberFormat`, such as a percentage. */
  sayNumber(value: number, options?: Intl.NumberFormatOptions): string;
  /** A point in time. */
  sayTime(at: number | string): string;
  /** A point in time, to the second. */
  sayMoment(at: number): string;
  /** A day: of UTC where it is told as `2026-03-31`, else of the person's own time. */
  sayDay(at: number | string): string;
  /** The time of a day. */
  sayHour(at: number): string;
  /** The tag (BCP 47) of the language that sentences come in. */
  language(): string;
  /** Which way that language is written. */
  direction(): 'ltr' | 'rtl';
}

/** A voice that takes its sentences from these parts; those say in `spoken.tag` and `spoken.direction` what they are. */
export function voiceOf<In>({ messageOf, surroundings }: VoiceParts): Voice<In> {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const language = () => messageOf('spoken.tag');
  const direction = () => (messageOf('spoken.direction') === 'rtl' ? 'rtl' : 'ltr');

  /** The tag for numbers and times: the person's own where sentences come in that language, else the sentences'. */
  const written = () => {
    const own = surroundings();
    return own.split('-')[0] === language().split('-')[0] ? own : language();
  };
  const inNumerals = (value: number) => {
    numbers ??= new Intl.NumberFormat(written());
    return numbers.format(value);
  };
  /** An address or a name keeps its own direction inside of a sentence that runs from right to left. */
  const isolated = (value: string) => (direction() === 'rtl' ? `\u2068${value}\u2069` : value);
  const filled = (sentence: string, values: Readonly<Record<string, string | number>> = {}) =>
    piecesOf(sentence)
      .map((piece, at) => {
        if (at % 2 === 0) return piece;
        const value = values[piece] ?? '';
        return typeof value === 'number' ? inNumerals(value) : isolated(value);
      })
      .join('');
  const formOf = (path: string, count: number) => {
    plurals ??= new Intl.PluralRules(language());
    return messageOf(`${path}.${plurals.select(count)}`);
  };
  const inTime = (at: number | string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(written(), options).format(new Date(at));

  return {
    ...{ language, direction, formOf },
    say: (path, ...[values]) => filled(messageOf(path), values),
    sayCount: (path, count, ...[values]) => filled(formOf(path, count), { ...values, count }),
    sayList: (items) => new Intl.ListFormat(language()).format(items.map(isolated)),
    sayRow: (items) =>
      new Intl.ListFormat(written(), { type: 'unit', style: 'short' }).format(
        items.map((item) => (typeof item === 'number' ? inNumerals(item) : isolated(item))),
      ),
    sayNumber: (value, options) =>
      options === undefined ? inNumerals(value) : new Intl.NumberFormat(written(), options).format(value),
    sayTime: (at) => inTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
    sayMoment: (at) => inTime(at, { dateStyle: 'medium', timeStyle: 'medium' }),
    sayDay: (at) =>
      inTime(at, { dateStyle: 'medium', ...(typeof at === 'string' ? { timeZone: 'UTC' } : {}) }),
    sayHour: (at) => inTime(at, { timeStyle: 'short' }),
  };
}
