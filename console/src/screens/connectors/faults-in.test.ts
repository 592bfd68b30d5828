import { MOST_SCOPES } from '@sidenote/contract/graph/connectors';
import { beforeEach, expect, test } from 'vitest';
import { ApiFault } from '../../api/api-fault.ts';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import type { WrittenConnector } from './connector-fields.tsx';
import { faultOfField } from './fault-of-field.ts';
import { faultsIn } from './faults-in.ts';

beforeEach(() => speak(english));

const right: WrittenConnector = {
  ...{ name: 'Code', url: '', scopes: 'acme\nacme/app', secret: 'github_pat_abcdefghijklmnop' },
};
const found = (parts: Partial<WrittenConnector>, hasSecret = false) =>
  Object.fromEntries(
    Object.entries(faultsIn('github', { ...right, ...parts }, hasSecret)).filter(
      ([, fault]) => fault !== undefined,
    ),
  );

test('everything that is wrong is told at once, each at its field by a sentence of its own', () => {
  expect(found({ name: ' ', url: 'git.acme', scopes: '\n', secret: '' })).toEqual({
    name: 'Give it a name.',
    url: expect.stringMatching(/^Nothing can be read there/),
    scopes: 'Say what may be read.',
    secret: 'Enter a secret of this app.',
  });
  expect(found({ name: '' })).toEqual({ name: 'Give it a name.' });
  expect(found({})).toEqual({});
});

test('a secret may be left out where there is one', () => {
  expect(found({ secret: '' }, true)).toEqual({});
  expect(found({ secret: 'a word' }, true)).toEqual({ secret: expect.stringMatching(/^This is no secret/) });
});

test.each<[string, RegExp]>([
  ['acme\n\nAcme Corp', /^Line 3 is nothing that this app has\./],
  ['Acme Corp\nacme\nThe app', /^Lines 1 and 3 are nothing that this app has\./],
  [Array.from({ length: MOST_SCOPES + 1 }, (_, n) => `acme/a${n}`).join('\n'), /^There can be 200 lines/],
])('of what may be read, lines are told by their numbers and never by their words', (scopes, says) => {
  const { scopes: said } = found({ scopes });
  expect(said).toMatch(says);
  expect(said).not.toMatch(/Acme|The app/);
});

test('what the gateway finds alone is told at its field, and a line as it stands there', () => {
  const refused = (param: string) => faultOfField(new ApiFault('invalid_request', param), 'a\n\na\nb\nc');
  expect(refused('url')).toEqual({ url: expect.stringMatching(/^Nothing can be read there/) });
  expect(refused('secret')).toEqual({ secret: expect.stringMatching(/^This is no secret/) });
  // It is told of each thing once, so that its second one stands in the fourth line.
  expect(refused('scopes.1')).toEqual({ scopes: expect.stringMatching(/^Line 4 is/) });
  for (const param of ['reason', 'scopes', 'scopes.9']) expect(() => refused(param)).toThrow(ApiFault);
});
