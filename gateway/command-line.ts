import { parseArgs } from 'node:util';

/**
 * What a command was given. Where `--help` is among it the usage is printed and the process ends with 0; where it cannot be read,
 * what is wrong and the usage are, and it ends with 2. For commands alone, as the first thing that they do.
 *
 * @param read reads it, and throws an error whose message says what is wrong
 */
export function orUsage<Options>(usage: string, read: () => Options): Options {
  helpWhereAsked(usage);
  try {
    return read();
  } catch (error) {
    // What Node adds is how to give a name that begins with a dash, which none of ours does.
    const [wrong] = (error instanceof Error ? error.message : String(error)).split(/(?<=\.) To specify /);
    console.error(`${wrong}\n\n${usage}`);
    process.exit(2);
  }
}

/** Prints the usage and ends the process with 0 where `--help` is among what the command was given. */
export function helpWhereAsked(usage: string): void {
  if (!process.argv.includes('--help')) return;
  console.log(usage);
  process.exit(0);
}

/** For a command that is given nothing, or some of these flags. */
export function flagsOf<Flag extends string = never>(
  usage: string,
  ...flags: readonly Flag[]
): Partial<Record<Flag, boolean>> {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }] as const));
  return orUsage(usage, () => parseArgs({ options }).values as Partial<Record<Flag, boolean>>);
}

interface Bounds {
  /** Both are included. */
  readonly from: number;
  readonly to: number;
  readonly whole?: true;
}

/** A number that an option says. Throws where it is none, or not within its bounds. */
export function numberOf(option: string, value: string, { from, to, whole }: Bounds): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= from && number <= to) || (whole && !Number.isInteger(number)))
    throw new Error(
      `--${option} is a ${whole ? 'whole ' : ''}number from ${from} to ${to}, and not "${value}".`,
    );
  return number;
}
