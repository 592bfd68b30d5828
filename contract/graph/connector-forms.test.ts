import { expect, test } from 'vitest';
import { type ConnectorApp, connectorApps } from './connector-apps.ts';
import { connectorForms, couldBeRead } from './connector-forms.ts';

const account = JSON.stringify({
  ...{ type: 'service_account', client_email: 'reader@acme.example', private_key: 'a key' },
});
const letters = 'abcdefghijklmnopqrstuvwxyz';

const cases: Readonly<
  Record<ConnectorApp, { scopes: string[]; others: string[]; secrets: string[]; words: string[] }>
> = {
  github: {
    scopes: ['acme', 'acme/app'],
    others: ['acme/app/more', 'a repository', 'https://github.com/acme'],
    secrets: [`github_pat_${letters}`],
    words: ['a word', 'github_pat_short', account],
  },
  gitlab: {
    scopes: ['acme', 'acme/web', 'project:acme/app'],
    others: ['acme/', 'a group'],
    secrets: [`glpat-${letters}`],
    words: ['glpat-short'],
  },
  slack: {
    scopes: ['*', 'C02ABCDEF', 'G02ABCDEF'],
    others: ['#general', 'c02abcdef', 'D02ABCDEF'],
    secrets: [`xoxb-${letters}`],
    words: [letters],
  },
  'google-drive': {
    scopes: ['ada@acme.example', '0AbcdefghijklmnUk9PVA'],
    others: ['ada', '1AbcdefghijklmnUk9PVA'],
    secrets: [account],
    words: [letters, '{"type":"user"}', '{'],
  },
  'google-calendar': {
    scopes: ['ada@acme.example', 'team@group.calendar.google.com'],
    others: ['ada'],
    secrets: [account],
    words: [letters],
  },
  figma: { scopes: ['1234567'], others: ['Design'], secrets: [`figd_${letters}`], words: ['figd_'] },
};

test.each(connectorApps)('scopes and secrets of %s are told from others', (app) => {
  const { takesScope, takesSecret } = connectorForms[app];
  const { scopes, others, secrets, words } = cases[app];
  expect([...scopes, ...others].filter(takesScope)).toEqual(scopes);
  expect([...secrets, ...words].filter(takesSecret)).toEqual(secrets);
});

test.each<[string, boolean]>([
  ['https://git.acme.example/api', true],
  ['http://127.0.0.1:9', true],
  ['http://git.acme.example', false],
  ['https://ada:word@git.acme.example', false],
  ['https://git.acme.example/?key=1', false],
  ['https://git.acme.example/#here', false],
  ['git.acme.example', false],
])('an app could be read at %s: %s', (address, could) => {
  expect(couldBeRead(address)).toBe(could);
});
