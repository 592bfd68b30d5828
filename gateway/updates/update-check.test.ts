import { expect, test } from 'vitest';
import { updateCheckOf } from './update-check.ts';

/** As Chromium asks: its own parameters, and the extension's in one that is encoded again. */
const asked = (version: string) =>
  new URLSearchParams(
    `os=linux&arch=x64&prod=chromiumcrx&prodversion=156.0&acceptformat=crx3,puff&x=id%3Ddblalikcgplejdnlfcencdkmpolcaand%26v%3D${version}%26installsource%3Dpolicy%26uc`,
  );

test.each([
  ['1.2.3', 'current'],
  ['1.2.2', 'older'],
  ['1.10', 'newer'],
  ['0.0.0.0', 'not_installed'],
  ['mira', 'unknown'],
  ['', 'unknown'],
])('Chromium with %s', (version, standing) => {
  expect(updateCheckOf('chromium', asked(version), '1.2.3')).toEqual({
    browser: 'chromium',
    version: standing,
  });
});

test.each([
  ['v=1.2.3', 'current'],
  ['v=1.2', 'older'],
  ['', 'unknown'],
  ['v=%25ITEM_VERSION%25', 'unknown'],
])('Firefox with %s', (query, standing) => {
  const check = updateCheckOf('firefox', new URLSearchParams(query), '1.2.3');
  expect(check).toEqual({ browser: 'firefox', version: standing });
});

test('against nothing on offer', () => {
  expect(updateCheckOf('chromium', asked('1.2.3'), undefined).version).toBe('unknown');
});
