import { expect, test } from 'vitest';
import { offeredVersion } from './offered-version.ts';

const xml = (attributes: string) =>
  `<gupdate protocol="2.0"><app appid="a"><updatecheck ${attributes}/></app></gupdate>`;
const json = (version: unknown) => JSON.stringify({ addons: { 'a@b': { updates: [{ version }] } } });

test.each([
  ['update.xml', xml('codebase="https://a" version="1.2.3" hash_sha256="0"'), '1.2.3'],
  ['update.xml', xml('codebase="https://a"'), undefined],
  ['update.xml', '<gupdate version="1"/>', undefined],
  ['update.xml', '', undefined],
  ['updates.json', json('1.2.3'), '1.2.3'],
  ['updates.json', json(1), undefined],
  ['updates.json', '{"addons":{}}', undefined],
  ['updates.json', 'no JSON', undefined],
  ['sidenote-1.2.3.crx', xml('version="1.2.3"'), undefined],
])('%s: %s', (name, text, version) => {
  expect(offeredVersion(name, Buffer.from(text))).toBe(version);
});
