import { expect, test } from 'vitest';
import { alphabets, seeded } from '../corpus/random.ts';
import type { Kind } from '../kinds.ts';
import { placesIn } from './places.ts';
import { findTokens } from './tokens.ts';
import { vendorTokens } from './vendor-tokens.ts';

const found = (text: string) =>
  findTokens(text, placesIn(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const next = seeded(21);
const row = (signs: string, length: number) =>
  Array.from({ length }, () => signs[Math.floor(next() * signs.length)] ?? '').join('');

const { base32, base62, base64url, hex, upper } = alphabets;

/** How long the rest of a key is at least and at most, of which signs it is, and some that end it. */
const rests = {
  hex: { signs: hex, others: 'gA-' },
  base32: { signs: base32, others: '189a-' },
  upper: { signs: upper, others: 'a-_' },
  base62: { signs: base62, others: '-_.' },
  base64url: { signs: base64url, others: '.~+' },
  dots: { signs: `${base62}_.-`, others: '~+/' },
  dashes: { signs: `${base62}-`, others: '._=' },
  atlassian: { signs: `${base62}_=-`, others: '.+/' },
  base64: { signs: `${base62}+/=`, others: '-_.' },
  both: { signs: `${base62}_=/+-`, others: '.~%' },
} as const;

const oneRest: readonly (readonly [Kind, keyof typeof rests, least: number, most: number, starts: string])[] =
  [
    ['aws', 'base32', 16, 16, 'AKIA ASIA ABIA ACCA'],
    ['google', 'base64url', 35, 35, 'AIza'],
    ['google', 'base64url', 28, 28, 'GOCSPX-'],
    ['google', 'base64url', 20, 400, 'ya29.'],
    ['github', 'base62', 36, 251, 'ghp_ gho_ ghu_ ghs_ ghr_'],
    ['gitlab', 'dots', 20, 300, 'glpat- gldt- glrt- glptt- gloas- glcbt- glsoat-'],
    ['gitlab', 'dots', 20, 300, 'glagent- glimt- glft- glffct-'],
    ['atlassian', 'atlassian', 40, 400, 'ATATT3xFfGF0 ATCTT3xFfGN0'],
    ['atlassian', 'base62', 20, 60, 'ATBB'],
    ['slack', 'dashes', 20, 300, 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe.xoxp-'],
    ['slack', 'dashes', 30, 300, 'xapp-'],
    ['stripe', 'base62', 16, 250, 'sk_live_ sk_test_ rk_live_ rk_test_'],
    ['stripe', 'base64', 24, 100, 'whsec_'],
    ['anthropic', 'base64url', 40, 200, 'sk-ant-'],
    ['openai', 'base64url', 40, 250, 'sk-proj- sk-svcacct- sk-admin-'],
    ['service', 'hex', 64, 64, 'sk-or-v1- dop_v1_ doo_v1_ dor_v1_'],
    ['npm', 'base62', 36, 36, 'npm_'],
    ['pypi', 'base64url', 50, 400, 'pypi-AgEIcHlwaS5vcmc pypi-AgENdGVzdC5weXBpLm9yZ'],
    ['service', 'hex', 32, 32, 'shpat_ shpca_ shppa_ shpss_ key- SK dapi'],
    ['service', 'base64url', 22, 400, 'hvs. hvb.'],
    ['service', 'base62', 34, 40, 'hf_'],
    ['service', 'base62', 40, 60, 'lin_api_ ntn_ gsk_ pplx-'],
    ['service', 'base64url', 40, 60, 'figd_'],
    ['service', 'base64url', 27, 60, 'dckr_pat_ dckr_oat_'],
    ['service', 'both', 40, 400, 'glc_ sntrys_'],
    ['service', 'upper', 27, 27, 'NRAK-'],
    ['service', 'hex', 48, 48, 'rubygems_'],
    ['service', 'base64url', 32, 100, 'pscale_tkn_ pscale_pw_'],
    ['service', 'base64url', 40, 100, 'EAAAl sq0csp-'],
    ['service', 'base64url', 33, 33, 'HRKU-AA'],
    ['service', 'upper', 58, 58, 'AGE-SECRET-KEY-1'],
  ];

const each = oneRest.flatMap(([kind, of, least, most, starts]) =>
  starts.split(' ').map((begins) => ({ begins, kind, least, most, ...rests[of] })),
);

test.each(each)('$begins is known from $least signs on, up to $most', ({ begins, kind, ...rest }) => {
  const { signs, least, most, others } = rest;
  const plain = signs.replaceAll(/[^A-Za-z0-9]/g, '');
  const key = (length: number) => begins + row(plain, length);
  for (const whole of [key(least), key(most)]) expect(found(whole)).toEqual([[kind, whole]]);
  for (const other of [key(least - 1), key(most + 1)]) expect(found(other)).toEqual([]);
  // Each of its signs, in rows as long as the shortest key.
  for (let at = 0; at < signs.length; at += least) {
    const whole = begins + signs.slice(at, at + least).padEnd(least, plain);
    expect(found(whole)).toEqual([[kind, whole]]);
  }
  for (const sign of others) {
    const middle = Math.floor(least / 2);
    expect(found(key(middle) + sign + row(plain, least - middle - 1))).toEqual([]);
  }
  const whole = key(least);
  for (const before of 'aZ0') expect(found(before + whole)).not.toContainEqual([kind, whole]);
  for (const around of ['"', '(', '/', '_', ' ', '\n'])
    expect(found(`${around}${whole} ${around}`)).toEqual([[kind, whole]]);
});

test('every maker’s beginning is held by a test', () => {
  // These have rests of several parts: tokens.test.ts.
  const inParts = ['github_pat_', 'hooks.slack.com/services/', 'sk-', 'SG.', 'glsa_', 'PMAK-', 'HRKU-'];
  const held = [...each.map(({ begins }) => begins), ...inParts];
  expect(vendorTokens.map(({ starts }) => starts).toSorted()).toEqual(held.toSorted());
});
