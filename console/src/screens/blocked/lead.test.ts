import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { leadOf } from './lead.ts';

beforeEach(() => speak(english));

const weeks = ['2026-11-16'];
const total = { weeks: 1, blocked: 12 };
const device = [
  { reason: 'site_not_allowed', weeks: 1, blocked: 20 },
  { reason: 'page_not_supported', weeks: 1, blocked: 5 },
];

test.each([
  [
    { total, device },
    'In these weeks the rules refused 12 requests at the gateway, and browsers stopped 25 requests themselves.',
  ],
  [
    { total, device: [] },
    'In these weeks the rules refused 12 requests at the gateway. Of what browsers stopped themselves nothing can be shown.',
  ],
  [
    { total: null, device },
    'In these weeks browsers stopped 25 requests themselves. Of what the rules refused at the gateway nothing can be shown.',
  ],
  [{ total: null, device: [] }, 'In these weeks nothing was refused that can be shown.'],
])('of %j is said that %s', (blocked, said) => {
  expect(leadOf({ ...blocked, weeks })).toBe(said);
});

test('where no week has been counted nothing is said', () => {
  expect(leadOf({ total: null, device: [], weeks: [] })).toBeUndefined();
});
