import { expect, test } from 'vitest';
import { clientOf, tellsOfUse } from './client-of.ts';

const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const nothing = { permissions: ['storage'], origins: [] };

test.each([
  ['Chromium', chromium, nothing, 'chromium', true],
  ['Edge', `${chromium} Edg/156.0.0.0`, nothing, 'edge', true],
  ['Firefox', firefox, nothing, 'firefox', false],
  [
    'Firefox of somebody who said no',
    firefox,
    { ...nothing, data_collection: ['authenticationInfo'] },
    'firefox',
    false,
  ],
  [
    'Firefox of somebody who said yes',
    firefox,
    { ...nothing, data_collection: ['authenticationInfo', 'technicalAndInteraction'] },
    'firefox',
    true,
  ],
])('%s', (_, userAgent, granted, browser, tells) => {
  expect(clientOf(userAgent, '1.2.3')).toEqual({ browser, version: '1.2.3' });
  expect(tellsOfUse(userAgent, granted)).toBe(tells);
});
