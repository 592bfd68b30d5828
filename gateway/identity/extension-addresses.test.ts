import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import { describe, expect, test } from 'vitest';
import { isExtensionId, originsOf, redirectAddress } from './extension-addresses.ts';

const chromium = 'a'.repeat(32);
const uuid = '3f0c2d8e-9a47-4b1c-8d52-6f1e0a9b7c34';

test.each([
  [chromium, true],
  [FIREFOX_ID, true],
  [`{${uuid}}`, true],
  ['@acme', true],
  ['q'.repeat(32), false],
  ['a'.repeat(31), false],
  ['https://evil.org', false],
  [`${FIREFOX_ID}/x`, false],
  [uuid, false],
  ['*', false],
  ['', false],
])('%s can be an id: %s', (id, possible) => {
  expect(isExtensionId(id)).toBe(possible);
});

test.each([
  [chromium, `https://${chromium}.chromiumapp.org/`],
  [FIREFOX_ID, 'https://e216269ebb188cf75ea2042c646595547aa3c047.extensions.allizom.org/'],
])('the sign-in of %s comes back at %s', (id, address) => {
  expect(redirectAddress(id)).toBe(address);
});

describe('origins', () => {
  const mine = `chrome-extension://${chromium}`;
  const drawn = `moz-extension://${uuid}`;

  test.each([
    ['both', [chromium, FIREFOX_ID], mine, true],
    ['both', [chromium, FIREFOX_ID], drawn, true],
    ['Chromium’s', [chromium], mine, true],
    ['Chromium’s', [chromium], drawn, false],
    ['Firefox’s', [FIREFOX_ID], drawn, true],
    ['Firefox’s', [FIREFOX_ID], mine, false],
    ['no', [], drawn, false],
  ])('with %s ids, %j takes %s: %s', (_, ids, origin, taken) => {
    expect(originsOf(ids)(origin)).toBe(taken);
  });

  test.each([
    'null',
    '',
    'moz-extension://',
    `moz-extension://${uuid}/`,
    `moz-extension://${uuid}.evil.org`,
    `moz-extension://${uuid}:443`,
    `moz-extension://x@${uuid}`,
    `https://moz-extension://${uuid}`,
    `https://${uuid}`,
    `${drawn}\n`,
    `moz-extension://${uuid.toUpperCase()}`,
    `chrome-extension://${'b'.repeat(32)}`,
    'https://acme.atlassian.net',
  ])('never %j', (origin) => {
    expect(originsOf([chromium, FIREFOX_ID])(origin)).toBe(false);
  });
});
