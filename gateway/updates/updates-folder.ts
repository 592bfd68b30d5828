import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { stampOf } from '../providers/watched-file.ts';
import { etagOf } from '../routes/etag.ts';
import { offeredVersion } from './offered-version.ts';

/** Every kind of file that browsers fetch: what they are told first, then packages by their version. */
const kinds = [
  { name: /^update\.xml$/, type: 'text/xml; charset=utf-8', lasts: false },
  { name: /^updates\.json$/, type: 'application/json; charset=utf-8', lasts: false },
  { name: /^sidenote-[0-9.]{1,23}\.crx$/, type: 'application/x-chrome-extension', lasts: true },
  { name: /^sidenote-[0-9.]{1,23}\.xpi$/, type: 'application/x-xpinstall', lasts: true },
] as const;

/** The version that Firefox is offered, under a name that a policy can keep: it installs from a package's address. */
const LATEST = 'sidenote.xpi';

/** Far above what the extension weighs: a file that grew by mistake must not fill the memory. */
const LARGEST = 10 * 1_024 * 1_024;

export interface UpdateFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Whether it can be kept: a package's name is given once. */
  readonly lasts: boolean;
  /** The version that browsers are told to take, where the file tells them one. */
  readonly offers: string | undefined;
}

export interface UpdatesFolder {
  /** The file of this name; undefined for any name or file that browsers have no use for. */
  find(name: string): Promise<UpdateFile | undefined>;
}

/** The folder that `npm run package` filled. Its files may be replaced while the gateway runs. */
export function openUpdatesFolder(dir: string | undefined): UpdatesFolder {
  /** One copy of each file for all who fetch it, however slowly. */
  const known = new Map<string, { readonly stamp: string; readonly file: UpdateFile }>();
  async function find(name: string): Promise<UpdateFile | undefined> {
    if (name === LATEST) return findLatest();
    const kind = kinds.find((kind) => kind.name.test(name));
    if (dir === undefined || kind === undefined) return undefined;
    const place = path.join(dir, name);
    const stamp = await stampOf(place);
    const kept = known.get(name);
    if (kept?.stamp === stamp) return kept.file;
    known.delete(name);
    const bytes = await readSmall(place);
    if (bytes === undefined) return undefined;
    const { type, lasts } = kind;
    const file = { bytes, type, lasts, etag: etagOf(bytes), offers: offeredVersion(name, bytes) };
    known.set(name, { stamp, file });
    return file;
  }
  async function findLatest(): Promise<UpdateFile | undefined> {
    const offered = (await find('updates.json'))?.offers;
    const file = offered === undefined ? undefined : await find(`sidenote-${offered}.xpi`);
    return file === undefined ? undefined : { ...file, lasts: false };
  }
  return { find };
}

async function readSmall(place: string): Promise<Buffer | undefined> {
  try {
    const found = await stat(place);
    return found.isFile() && found.size <= LARGEST ? await readFile(place) : undefined;
  } catch {
    // Gone meanwhile, or closed to the gateway: for a browser there is none.
    return undefined;
  }
}
