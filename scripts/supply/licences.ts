/** Whether a package's code is in what somebody is given, or only in what makes it. */
export type Use = 'ships' | 'builds';

/**
 * Licences under which software of others may be part of what ships. They ask for their text to be passed on, which
 * `THIRD-PARTY.txt` does; the MPL also for the sources of its own files, whose address stands there. None of them reaches
 * further than its own package.
 */
const ships = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'LicenseRef-SCOWL',
  'MIT',
  'MPL-2.0',
];

/** What only builds and tests, and nobody is given, may also be in the public domain, or under what is as permissive. */
const builds = [...ships, 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Unlicense'];

const allowed: Readonly<Record<Use, readonly string[]>> = { ships, builds };

/** Licences that their packages name in words of their own, and what their texts were found to be. */
const readByHand: Readonly<Record<string, string>> = {
  // One licence for the package, and one for each of the packages of d3 in it.
  'MIT and ISC': 'MIT AND ISC',
  // MIT for the package; for the word list in it, the licences of the lists it is made from, all of which let it be
  // used, changed and passed on beside their text.
  '(MIT AND BSD)': 'MIT AND LicenseRef-SCOWL',
};

/** A licence as an SPDX expression, where it is known what it comes to; as it is written otherwise, which no list allows. */
export function spdxOf(licence: string): string {
  return readByHand[licence] ?? licence.replace(/^\((.*)\)$/, '$1');
}

/** Whether a package under this licence may be used so: of several to choose from one will do, of several at once each must. */
export function mayBe(use: Use, licence: string): boolean {
  return spdxOf(licence)
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed[use].includes(one)));
}
