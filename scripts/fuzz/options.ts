import { parseArgs } from 'node:util';
import { type TargetName, targetNames } from '../../fuzz/names.ts';

export interface FuzzOptions {
  /** Which are searched, by name. */
  readonly targets: readonly TargetName[];
  /** How long each is searched, in seconds. */
  readonly seconds: number;
  /** What chance begins with; a search with the same one, and the same corpus, tries the same first. */
  readonly seed: number;
  /** Whether planted bugs are searched for, in place of real ones. */
  readonly controls: boolean;
  /** How many times as often as in `npm test` the properties are tried; undefined to leave them out. */
  readonly properties: number | undefined;
}

export const usage = `npm run fuzz [-- options] [target…]

Searches for inputs that a target does not bear, guided by what they run. Targets: ${targetNames.join(', ')}.

  --seconds N     how long each target is searched (60)
  --seed N        what chance begins with (another one each time)
  --controls      search for bugs that are planted: each must be found
  --properties N  try the properties of the tests N times as often as npm test does, in place of the search
  --help          this

What is worth keeping goes to fuzz/corpus, an input that is not borne to fuzz/regressions, shortened. It ends with 1 where
there is one. Ctrl-C ends a search as its time does.`;

/** Reads the command line: options, or a sentence that says what is wrong with it; undefined where help was asked for. */
export function readOptions(args: readonly string[]): FuzzOptions | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string' },
        controls: { type: 'boolean', default: false },
        properties: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return undefined;
    const chosen = targetNames.filter((name) => positionals.includes(name));
    if (chosen.length < new Set(positionals).size)
      return `There are the targets ${targetNames.join(', ')} alone.`;
    const seconds = Number(values.seconds);
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    const properties = values.properties === undefined ? undefined : Number(values.properties);
    if ([seconds, seed, properties ?? 0].some((number) => !(number >= 0)))
      return 'Seconds, seed and times are numbers.';
    return {
      targets: chosen.length === 0 ? targetNames : chosen,
      ...{ seconds, seed, properties, controls: values.controls },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
