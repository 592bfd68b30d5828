import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of somebody else's, with what its authors ask to be passed on. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As the package says it, most often an SPDX expression. Empty where it says nothing. */
  readonly licence: string;
  /** The address of its sources. Empty where it says none. */
  readonly source: string;
  /** The licence and the notices that it brings, word for word. Empty where it brings none. */
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

/** Licences first, then what is asked to be kept beside them. Never the code of a package that is called so. */
const texts = [/^(?:licen[cs]e|copying|unlicense)(?!.*\.[cm]?[jt]s$)/i, /^notice(?:\.(?:txt|md))?$/i];

/** Reads what a package says of itself in its own folder. Throws where the folder holds no package with a name and a version. */
export function readPackage(folder: string): ThirdParty {
  const { name, version, license, repository }: Manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  if (name === undefined || version === undefined)
    throw new Error(`${folder} is not a package with a version`);
  return {
    name,
    version,
    licence: license?.trim() ?? '',
    source: addressOf((typeof repository === 'string' ? repository : repository?.url) ?? ''),
    text: textsIn(folder).join('\n\n'),
  };
}

function textsIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  return texts
    .flatMap((pattern) => files.filter((name) => pattern.test(name)))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** What npm lets a repository be called, as an address that a person can open. */
function addressOf(repository: string): string {
  return repository
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/git@|git:\/\/|http:\/\/)/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');
}
