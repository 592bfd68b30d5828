import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { extensionIdOf, publicKeyOf } from './extension-id.ts';
import { forChromium, forFirefox, forStore, type Manifest, manifestIn, withManifest } from './manifest.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const updateUrl = 'https://gateway.example/updates/update.xml';
const built: Manifest = {
  version: '1.2.3',
  key: 'for development',
  name: 'Sidenote',
  permissions: ['storage'],
};

test('a store gives ids and updates itself: neither is in its package', () => {
  expect(forStore({ ...built, update_url: updateUrl })).toEqual({
    version: '1.2.3',
    name: 'Sidenote',
    permissions: ['storage'],
  });
});

test('a packed extension carries the operator’s key in place of the one for development', () => {
  const manifest = forChromium(built, privateKey, updateUrl);
  expect(manifest).toEqual({
    ...built,
    key: publicKeyOf(privateKey).toString('base64'),
    update_url: updateUrl,
  });
  expect(extensionIdOf(privateKey)).toMatch(/^[a-p]{32}$/);
});

test('Firefox is told beside the add-on’s id where updates are', () => {
  const firefox = {
    ...built,
    browser_specific_settings: { gecko: { id: 'a@b', strict_min_version: '140.0' } },
  };
  expect(forFirefox(firefox, 'own@example', updateUrl).browser_specific_settings).toEqual({
    gecko: { id: 'own@example', strict_min_version: '140.0', update_url: updateUrl },
  });
});

test('a manifest is changed among its files, and read back', () => {
  const files = new Map([
    ['manifest.json', Buffer.from(JSON.stringify(built))],
    ['a.js', Buffer.from('a')],
  ]);
  const changed = withManifest(files, { ...manifestIn(files), version: '2' });
  expect(manifestIn(changed)).toEqual({ ...built, version: '2' });
  expect([...changed.keys()]).toEqual(['manifest.json', 'a.js']);
  expect(manifestIn(files)).toEqual(built);
});

test.each([['1.2.3.4.5'], ['1.2-beta'], ['v1'], ['']])('no version: %j', (version) => {
  expect(() => manifestIn(withManifest(new Map(), { ...built, version }))).toThrow();
});
