import type { Files } from '../package/archive.ts';
import type { ThirdParty } from './package-facts.ts';

/** What a package is called in a notice. */
export type Listed = Pick<ThirdParty, 'name' | 'version' | 'licence'>;

const RULE = '='.repeat(80);

/**
 * The text that goes along with what ships: every package of somebody else's in it, where its sources are, and the
 * licences that they ask to be passed on. The same licence is written once, for all packages that bring it.
 *
 * @param thing what it is the notice of, as a noun phrase
 * @param ours our own licence, the Apache License 2.0, in full: some packages of others are under it and name it only
 */
export function noticeOf(thing: string, packages: readonly ThirdParty[], ours: string): string {
  const sorted = distinct(packages);
  const byText = Map.groupBy(sorted, ({ text }) => text);
  const list = sorted.map(({ name, version, licence, source }) =>
    `  ${name} ${version} · ${licence || 'no licence named'} · ${source}`.replace(/ · $/, ''),
  );
  const licences = [...byText].map(([text, those]) =>
    [
      RULE,
      ...those.map(({ name, version }) => `${name} ${version}`),
      RULE,
      '',
      text || 'The package names its licence above and brings no text of it.',
      '',
    ].join('\n'),
  );
  return [
    `Software of others in ${thing}, with its licence and the place of its sources:`,
    '',
    ...list,
    '',
    ...licences,
    RULE,
    'Sidenote, and what is under the Apache License 2.0 above',
    RULE,
    '',
    ours.trim(),
    '',
  ].join('\n');
}

/** The packages that a notice lists. */
export function listedIn(notice: string): readonly Listed[] {
  const list = notice.split(RULE)[0] ?? '';
  return Array.from(list.matchAll(/^ {2}(\S+) (\S+) · (.+?)(?: · .*)?$/gm), ([, name, version, licence]) => ({
    name: name ?? '',
    version: version ?? '',
    licence: licence ?? '',
  }));
}

/** What the notice lists that is among these files; undefined where there is none. */
export function listedAmong(files: Files): readonly Listed[] | undefined {
  const [, bytes] = [...files].find(([path]) => path.endsWith('THIRD-PARTY.txt')) ?? [];
  return bytes === undefined ? undefined : listedIn(Buffer.from(bytes).toString());
}

function distinct(packages: readonly ThirdParty[]): readonly ThirdParty[] {
  const byId = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
