import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config-error.ts';
import { keptSecret } from '../storage/secret-file.ts';

const KEY_BYTES = 32;
const advice = 'It must be 32 bytes in hexadecimal or base64, such as `openssl rand -hex 32` prints.';

/**
 * The key that everything kept secret in the database is wrapped with: from `SIDENOTE_MASTER_KEY`, from the file that
 * `SIDENOTE_MASTER_KEY_FILE` names, or, for the embedded database alone, made once in the data folder. Throws a
 * {@link ConfigError} that never quotes the value.
 */
export function readMasterKey(
  config: { readonly dataDir: string; readonly databaseUrl?: string | undefined },
  environment: NodeJS.ProcessEnv,
): Buffer {
  const { SIDENOTE_MASTER_KEY: value, SIDENOTE_MASTER_KEY_FILE: file } = environment;
  if (value) return parseKey(value, 'SIDENOTE_MASTER_KEY is not a key.');
  if (file) return masterKeyIn(file, 'SIDENOTE_MASTER_KEY_FILE');
  if (config.databaseUrl !== undefined)
    throw new ConfigError(
      `A gateway on PostgreSQL needs SIDENOTE_MASTER_KEY_FILE or SIDENOTE_MASTER_KEY, the same for every instance. ${advice}`,
    );
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const kept = keptSecret(path.join(config.dataDir, 'master.key'), () =>
    randomBytes(KEY_BYTES).toString('hex'),
  );
  return parseKey(kept, 'The file master.key in the data folder holds no key.');
}

/** The key in a file. Throws a {@link ConfigError} that says what named the file, and nothing of what is in it. */
export function masterKeyIn(file: string, named: string): Buffer {
  return parseKey(readOr(file), `${named} names a file that holds no key or cannot be read.`);
}

function parseKey(text: string, complaint: string): Buffer {
  const trimmed = text.trim();
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : Buffer.from(/^[\w+/-]{43}=?$/.test(trimmed) ? trimmed : '', 'base64');
  if (bytes.length !== KEY_BYTES) throw new ConfigError(`${complaint} ${advice}`);
  return bytes;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
