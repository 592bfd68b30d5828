import { ConfigError } from '../config-error.ts';
import { systemClock } from '../limits/clock.ts';
import { readIfThere } from '../storage/secret-file.ts';

/** How often a file is looked at, while directories ask. */
const LOOK_MS = 1_000;

/** Two, so that a directory can go over from one token to the next. */
const MAX_HASHES = 2;

export interface ConfiguredDirectory {
  readonly id: string;
  readonly directoryTokenSha256?: string | undefined;
  readonly directoryTokenSha256File?: string | undefined;
}

export interface DirectoryHash {
  readonly id: string;
  readonly digest: Buffer;
}

/**
 * The hashes of the tokens by which directories are known, as of now: those of the configuration, and those in files,
 * which are read again at most a second after they changed. A file that is being replaced is not there for a moment,
 * and what it held goes on; one that holds no hash lets nobody in. Throws a `ConfigError` when one cannot be used at
 * the start.
 */
export function directoryHashes(
  organisations: readonly ConfiguredDirectory[],
  now: () => number = systemClock.steady,
): () => readonly DirectoryHash[] {
  const fixed = organisations.flatMap(({ id, directoryTokenSha256: hash }) =>
    hash === undefined ? [] : [{ id, digest: Buffer.from(hash, 'hex') }],
  );
  const files = organisations.flatMap(({ id, directoryTokenSha256File: file }) =>
    file === undefined ? [] : [{ id, file, digests: read(file) }],
  );
  for (const { id, digests } of files)
    if (digests === undefined || digests.length === 0)
      throw new ConfigError(
        `Configuration key organisations: directoryTokenSha256File of ${id} names a file that cannot be read or holds no SHA-256 of a token. It takes one or two, a line each.`,
      );
  let lookedAt = now();
  let known: readonly DirectoryHash[] | undefined;

  return () => {
    if (now() - lookedAt >= LOOK_MS) {
      lookedAt = now();
      known = undefined;
      for (const one of files) one.digests = read(one.file) ?? one.digests;
    }
    known ??= [
      ...fixed,
      ...files.flatMap(({ id, digests = [] }) => digests.map((digest) => ({ id, digest }))),
    ];
    return known;
  };
}

/** The hashes in a file; undefined where there is none to be read. */
function read(file: string): readonly Buffer[] | undefined {
  let text: string | undefined;
  try {
    text = readIfThere(file);
  } catch {
    return undefined;
  }
  const lines = text
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines === undefined) return undefined;
  const isUsable = lines.length <= MAX_HASHES && lines.every((line) => /^[0-9a-f]{64}$/.test(line));
  return isUsable ? lines.map((line) => Buffer.from(line, 'hex')) : [];
}
