import { generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { extensionIdOf } from './extension-id.ts';
import { manifestIn } from './manifest.ts';
import { chromiumPackages, firefoxPackages, sumsOf } from './packages.ts';
import { chromiumBuild, firefoxBuild } from './testing/builds.ts';
import { readCrx } from './testing/read-crx.ts';
import { sha256 } from './update-manifest.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
const updates = 'https://gateway.example/updates';

const manifestOf = (archive: Uint8Array) => manifestIn(new Map(Object.entries(unzipSync(archive))));
const bytesAt = (files: ReadonlyMap<string, Uint8Array>, path: string) => Buffer.from(files.get(path) ?? []);

test('Chromium and Edge: a signed CRX, what they are told of it, and a ZIP for their stores', () => {
  const { id, version, files } = chromiumPackages(chromiumBuild, key, updates);
  expect([id, version]).toEqual([extensionIdOf(key), '1.2.3']);
  expect([...files.keys()]).toEqual([
    'updates/sidenote-1.2.3.crx',
    'updates/update.xml',
    'stores/sidenote-1.2.3-chromium.zip',
  ]);
  const crx = bytesAt(files, 'updates/sidenote-1.2.3.crx');
  const read = readCrx(crx);
  expect(read.signed).toBe(true);
  expect(manifestOf(read.archive).update_url).toBe(`${updates}/update.xml`);
  const told = bytesAt(files, 'updates/update.xml').toString();
  for (const part of [id, `${updates}/sidenote-1.2.3.crx`, sha256(crx), 'prodversionmin="132"'])
    expect(told).toContain(part);
  const forStores = manifestOf(bytesAt(files, 'stores/sidenote-1.2.3-chromium.zip'));
  expect([forStores.key, forStores.update_url]).toEqual([undefined, undefined]);
});

test('Firefox: an XPI, what it is told of it, and a ZIP for the store', () => {
  const { id, files } = firefoxPackages(firefoxBuild, updates, {});
  expect(id).toBe('sidenote@example');
  expect([...files.keys()]).toEqual([
    'updates/sidenote-1.2.3.xpi',
    'updates/updates.json',
    'stores/sidenote-1.2.3-firefox.zip',
  ]);
  const xpi = bytesAt(files, 'updates/sidenote-1.2.3.xpi');
  expect(manifestOf(xpi).browser_specific_settings?.gecko.update_url).toBe(
    `${updates}/updates.json?v=%ITEM_VERSION%`,
  );
  expect(bytesAt(files, 'updates/updates.json').toString()).toContain(`sha256:${sha256(xpi)}`);
  const forStores = manifestOf(bytesAt(files, 'stores/sidenote-1.2.3-firefox.zip'));
  expect(forStores.browser_specific_settings?.gecko.update_url).toBeUndefined();
});

test('an operator who has an add-on of their own at Mozilla names its id', () => {
  const { id, files } = firefoxPackages(firefoxBuild, updates, { id: 'own@example' });
  expect(id).toBe('own@example');
  const xpi = manifestOf(bytesAt(files, 'updates/sidenote-1.2.3.xpi'));
  expect(xpi.browser_specific_settings?.gecko.id).toBe('own@example');
  expect(JSON.parse(bytesAt(files, 'updates/updates.json').toString())).toHaveProperty([
    'addons',
    'own@example',
  ]);
});

test('what Mozilla signed is served in place of what was handed in, with its own hash', () => {
  const unsigned = firefoxPackages(firefoxBuild, updates, {}).files;
  const handedIn = unzipSync(bytesAt(unsigned, 'updates/sidenote-1.2.3.xpi'));
  const signature = Buffer.from('signature');
  const signed = archiveOf(new Map([...Object.entries(handedIn), ['META-INF/mozilla.rsa', signature]]));
  const { files } = firefoxPackages(firefoxBuild, updates, { signed });
  expect(bytesAt(files, 'updates/sidenote-1.2.3.xpi').equals(signed)).toBe(true);
  expect(bytesAt(files, 'updates/updates.json').toString()).toContain(`sha256:${sha256(signed)}`);
});

test('a build for Chromium is not packed for Firefox', () => {
  expect(() => firefoxPackages(chromiumBuild, updates, {})).toThrow('for another browser');
});

test('sums are in the form of sha256sum, ordered by path', () => {
  const files = new Map([
    ['b', Buffer.from('b')],
    ['a', Buffer.from('a')],
  ]);
  expect(sumsOf(files)).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b\n',
  );
});
