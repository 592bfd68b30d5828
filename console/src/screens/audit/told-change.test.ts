import { organisationRulesSchema } from '@sidenote/contract/administration';
import { beforeEach, expect, test } from 'vitest';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { toldChange } from './told-change.ts';

beforeEach(() => speak(english));

const { rules } = organisationAt(1).value;
const standing = {
  ...{ switch: 'off', termsVersion: null, termsAcceptedAt: null, hipaaBound: false, agreement: null },
};
const decided = { ...rules, ...standing };
const webhook = {
  ...{ name: 'SIEM', to: 'https://siem.example', address: 'hmac:1', format: 'json', state: 'on' },
  ...{ secret: 1, version: 1 },
};
const connector = {
  ...{ app: 'github', name: 'Code', from: 'https://api.github.com', address: 'hmac:1', reads: 'hmac:2' },
  ...{ state: 'on', secret: 1, version: 1 },
};
const own = { id: 'a', title: 'Announce', description: 'News', parameters: { task: 'Write it' } };

/** Another value for each rule, so that one without words would be found. */
const others: Readonly<Record<keyof typeof rules, unknown>> = {
  ...{ sites: { allow: ['a.example'], block: [] }, products: ['jira'], actions: ['summarise'] },
  ...{ groups: { allow: ['*'], block: [] }, hipaa: { sites: [], products: ['slack'] }, maxSelectionChars: 9 },
  ...{ guard: { ...rules.guard, patterns: ['ACME-[0-9]{4}'] }, house: { instructions: '', actions: [own] } },
  graph: { ...rules.graph, on: true },
};

test.each(organisationRulesSchema.keyof().options)('a change of %s is told in words alone', (key) => {
  const states = { before: decided, after: { ...decided, [key]: others[key] } };
  const { said, unsaid } = toldChange({ action: 'rules.change', ...states });
  expect(said).toHaveLength(1);
  expect(unsaid).toEqual([]);
});

const bound = { hipaaBound: true, agreement: { reference: 'BAA 7', recordedAt: 1, covers: ['x'] } };
const accepted = { switch: 'on', termsVersion: '1', termsAcceptedAt: 1 };
const { scope, optIn, dataOut, providers, connectors } = english;
const connectorLines = [connectors.name, connectors.app, connectors.url, connectors.state, connectors.secret];
const webhookLines = [dataOut.name, dataOut.url, dataOut.format, dataOut.state, dataOut.secretLabel];

test.each<[action: string, before: unknown, after: unknown, said: string[], unsaid: string[]]>([
  ['opt-in', decided, { ...decided, ...accepted }, [optIn.switch, optIn.termsTitle], []],
  ['suspend', decided, { ...decided, switch: 'suspended' }, [optIn.switch], []],
  ['hipaa.change', decided, { ...decided, ...bound }, [optIn.hipaaTitle, optIn.agreementCovers], []],
  ['undo', decided, { ...decided, products: ['jira'] }, [scope.productsTitle], []],
  // An older version had no guard, and a later one may have what this one does not know.
  ['rules.change', { ...decided, guard: undefined }, { ...decided, later: 1 }, [], ['guard', 'later']],
  [
    'rules.change',
    { ...decided, products: ['gone'] },
    { ...decided, switch: 'on' },
    [optIn.switch],
    ['products'],
  ],
  [
    'rules.change',
    { ...decided, actions: ['a', 'b'] },
    { ...decided, actions: ['b', 'a'] },
    ...([[], ['actions']] as [string[], string[]]),
  ],
  ['rules.change', 'x', 'y', [], ['']],
  ['webhook.add', null, webhook, webhookLines, ['version']],
  ['webhook.remove', webhook, null, webhookLines, ['version']],
  ['webhook.disable', webhook, { ...webhook, state: 'off', version: 2 }, [dataOut.state], ['version']],
  ['webhook.change', webhook, { ...webhook, address: 'hmac:2' }, [dataOut.url], []],
  ['webhook.redeliver', null, { redelivered: 3 }, [], ['redelivered']],
  ['connector.add', null, connector, connectorLines, ['version']],
  ['connector.disable', connector, { ...connector, state: 'off' }, [connectors.state], []],
  ['connector.change', connector, { ...connector, reads: 'hmac:3' }, [connectors.scopes], []],
  ['connector.change', connector, { ...connector, address: 'hmac:3' }, [dataOut.url], []],
  ['key.enter', null, { fingerprint: 'f', version: 1 }, [providers.key], ['version']],
  ['key.remove', { fingerprint: 'f', version: 1 }, null, [providers.key], ['version']],
  ['group.add', null, { displayName: 'Team' }, [], ['displayName']],
])('%s', (action, before, after, said, unsaid) => {
  const told = toldChange({ action, before, after });
  expect(told.said.map(({ what }) => what)).toEqual(said);
  expect(told.unsaid.map(({ field }) => field)).toEqual(unsaid);
});
