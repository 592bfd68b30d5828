import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { PackageFault } from './package-fault.ts';

const root = realpathSync(join(import.meta.dirname, '../..'));

/** A key whose owner's rights say that others may read it, in the bits of a file's mode. */
const OTHERS = 0o077;

/**
 * The operator's private key: it decides the extension's id, for ever. Throws a {@link PackageFault} where the file
 * holds none that Chromium takes, or lies where others could take it.
 */
export function readOperatorKey(file: string): KeyObject {
  const pem = readPem(file);
  if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0)
    throw new PackageFault(`Others on this machine may read ${file}. Close it to them: chmod 600 ${file}`);
  return parseOperatorKey(pem);
}

/** The key in a PEM text. */
export function parseOperatorKey(pem: string): KeyObject {
  const key = parse(pem);
  if (key?.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2_048)
    throw new PackageFault(
      'The key file must hold an unencrypted RSA private key of 2048 bits or more, as PEM.',
    );
  return key;
}

/** Makes a key in a new file that only its owner can read. Never over an existing one, never in this repository. */
export function makeOperatorKey(file: string): KeyObject {
  const path = resolve(file);
  if (`${folderThere(path)}${sep}`.startsWith(root + sep))
    throw new PackageFault(
      `${path} lies in the repository. A key must never be there: name a place outside.`,
    );
  mkdirSync(dirname(path), { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch {
    throw new PackageFault(`${path} cannot be written. A key that is there already is never replaced.`);
  }
  return privateKey;
}

/** The nearest folder around a path that exists, without links. */
function folderThere(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? realpathSync(folder) : folderThere(folder);
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PackageFault(
      `The key file ${file} cannot be read. Make one with: npm run package:key -- ${file}`,
    );
  }
}

function parse(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    // The parser's own words could quote the file.
    return undefined;
  }
}
