import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isExtensionId } from '@sidenote/gateway/identity/extension-addresses';
import { type Browser, browsers } from './build-extension.ts';
import { readOperatorKey } from './operator-key.ts';
import { PackageFault } from './package-fault.ts';
import type { FirefoxOwn } from './packages.ts';

/** What an operator asks for, read and checked before anything is built. */
export interface Order {
  readonly jobs: readonly Job[];
  /** Where `updates/` is served, without a slash at its end. */
  readonly updates: string;
  readonly out: string;
}

export type Job =
  | { readonly browser: 'chromium'; readonly key: KeyObject }
  | ({ readonly browser: 'firefox' } & FirefoxOwn);

/** How the command is used. */
export const usage = `Usage: npm run package -- --key <file> --updates <address>

  --key <file>          your private key; it decides the extension's id in Chromium and Edge.
                        Make one with: npm run package:key -- <file>
  --updates <address>   where the folder updates/ is served, such as https://gateway.example/updates
  --browser <name>      chromium (Edge takes the same), firefox or all (default: all)
  --firefox-id <id>     the add-on's id, where you have one of your own at Mozilla
  --signed-xpi <file>   what Mozilla made of the XPI, to be served in its place
  --out <folder>        default: package-output`;

const options = {
  key: { type: 'string' },
  updates: { type: 'string' },
  browser: { type: 'string', default: 'all' },
  'firefox-id': { type: 'string' },
  'signed-xpi': { type: 'string' },
  out: { type: 'string' },
} as const;

/** Reads the command's arguments. Throws a {@link PackageFault}. */
export function readOrder(args: readonly string[], root: string): Order {
  const values = parse(args);
  const asked = browsers.filter((browser) => values.browser === 'all' || values.browser === browser);
  if (asked.length === 0) throw new PackageFault(usage);
  return {
    jobs: asked.map((browser) => jobFor(browser, values)),
    updates: addressOf(values.updates),
    out: values.out === undefined ? join(root, 'package-output') : resolve(values.out),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new PackageFault(usage);
  }
}

function jobFor(browser: Browser, values: ReturnType<typeof parse>): Job {
  if (browser === 'firefox')
    return { browser, id: firefoxIdOf(values['firefox-id']), signed: readIfNamed(values['signed-xpi']) };
  if (values.key === undefined) throw new PackageFault(usage);
  return { browser, key: readOperatorKey(values.key) };
}

function firefoxIdOf(id: string | undefined): string | undefined {
  if (id === undefined || (isExtensionId(id) && /[@{]/.test(id))) return id;
  throw new PackageFault('--firefox-id must be like sidenote@example.com, or a UUID in braces.');
}

function readIfNamed(file: string | undefined): Uint8Array | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file);
  } catch {
    throw new PackageFault(`The signed XPI ${file} cannot be read.`);
  }
}

/** Browsers take updates over TLS only; a machine may serve them to itself, as tests do. */
function addressOf(updates: string | undefined): string {
  if (updates === undefined || !URL.canParse(updates)) throw new PackageFault(usage);
  const { protocol, hostname, search, hash, href } = new URL(updates);
  const loopback = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if ((protocol !== 'https:' && !loopback) || search !== '' || hash !== '')
    throw new PackageFault('--updates must be an https address without a query.');
  return href.replace(/\/$/, '');
}
