import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chromiumUpdates, firefoxUpdates, type Offer } from './update-manifest.ts';

const bytes = Buffer.from('a package');
const hash = createHash('sha256').update(bytes).digest('hex');
const offer: Offer = {
  id: 'a'.repeat(32),
  version: '1.2.3',
  url: 'https://gateway.example/updates/sidenote-1.2.3.crx?a=1&b=2',
  package: bytes,
  oldestBrowser: '132',
};

test('Chromium and Edge: one app with one version', () => {
  expect(chromiumUpdates(offer)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
    <updatecheck codebase="https://gateway.example/updates/sidenote-1.2.3.crx?a=1&#38;b=2" version="1.2.3" hash_sha256="${hash}" prodversionmin="132"/>
  </app>
</gupdate>
`);
});

test('Firefox: the add-on’s one version with the hash of its package', () => {
  const given = { ...offer, id: 'sidenote@example', oldestBrowser: '140.0' };
  expect(JSON.parse(firefoxUpdates(given))).toEqual({
    addons: {
      'sidenote@example': {
        updates: [
          {
            version: '1.2.3',
            update_link: offer.url,
            update_hash: `sha256:${hash}`,
            applications: { gecko: { strict_min_version: '140.0' } },
          },
        ],
      },
    },
  });
});

test('a browser of any age is not named', () => {
  const any = { ...offer, oldestBrowser: undefined };
  expect(chromiumUpdates(any)).not.toContain('prodversionmin');
  expect(firefoxUpdates(any)).not.toContain('applications');
});
