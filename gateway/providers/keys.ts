import { readFileSync } from 'node:fs';
import type { KeyReference } from './registry.ts';
import { stampOf } from './watched-file.ts';

/** Keys that an organisation's admins entered; how they are kept is not known here. */
export interface KeySource {
  keyFor(orgId: string, provider: string): string | undefined;
}

/** Keys of providers, as of now. */
export interface Keys {
  /** The key; undefined where none can be had. Never reads a file. */
  of(
    orgId: string,
    endpoint: { readonly id: string; readonly key?: KeyReference | undefined },
  ): string | undefined;
  /** Reads a file again whose key was refused: it may have been changed a moment ago. */
  reread(reference: KeyReference | undefined): void;
  close(): void;
}

/** How often files are looked at. A key that is refused before that is read again at once. */
const INTERVAL_MS = 1_000;

interface KeptFile {
  readonly stamp: string;
  readonly key: string | undefined;
}

export function openKeys(options: { environment: NodeJS.ProcessEnv; stored: KeySource }): Keys {
  const { environment, stored } = options;
  const files = new Map<string, KeptFile>();

  const readFile = (file: string, stamp: string) => {
    const key = secretIn(readText(file));
    // A file that is being replaced is not there for a moment: the key in use goes on.
    files.set(file, { stamp, key: key ?? files.get(file)?.key });
    return files.get(file)?.key;
  };
  const look = async () => {
    for (const [file, { stamp }] of files) {
      const now = await stampOf(file);
      if (now !== stamp) readFile(file, now);
    }
  };
  const timer = setInterval(() => void look(), INTERVAL_MS);
  timer.unref();

  return {
    of: (orgId, { id, key }) => {
      if (key === undefined) return undefined;
      // Read anew each time: kept, it would be in memory once more for no gain.
      if ('env' in key) return secretIn(environment[key.env]);
      if ('stored' in key) return stored.keyFor(orgId, id);
      const known = files.get(key.file);
      return known === undefined ? readFile(key.file, '') : known.key;
    },
    reread: (reference) => {
      if (reference !== undefined && 'file' in reference) readFile(reference.file, '');
    },
    close: () => clearInterval(timer),
  };
}

/** The key in a text; undefined when there is none that could stand in a header. */
export function secretIn(text: string | undefined): string | undefined {
  const secret = text?.trim() ?? '';
  return /^[\x21-\x7e]+$/.test(secret) ? secret : undefined;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
