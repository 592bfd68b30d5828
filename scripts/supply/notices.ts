import type { Files } from '../package/archive.ts';
import { listedAmong } from '../third-party/notice.ts';
import { mayBe } from './licences.ts';

/**
 * What is wrong with the notice that goes along with something that ships, each in a sentence; empty where nothing is.
 *
 * @param files what ships
 */
export function faultsOfNotice(files: Files): readonly string[] {
  const listed = listedAmong(files);
  if (listed === undefined) return ['There is no notice of the software of others.'];
  if (listed.length === 0) return ['The notice of the software of others lists none.'];
  return listed
    .filter(({ licence }) => !mayBe('ships', licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} is under "${licence}", which is not for what ships.`,
    );
}
