import { deploySchema } from '@sidenote/contract/deploy';
import { readDeployment } from '@sidenote/contract/deployment/deployment';
import { templates } from '@sidenote/contract/deployment/templates';
import { EXTENSION_ID } from '@sidenote/contract/extension-id';
import { describe, expect, test } from 'vitest';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { filledTemplates, needsOf } from './filled-templates.ts';
import { organisationValues, type RollOut } from './organisation-values.ts';

const rollOut: RollOut = {
  organisation: {
    ...{ ...closedRules, ...closedStanding, id: 'acme-1', name: 'Acme <& Söhne>', region: null },
    ...{ policyVersion: 7, updatedAt: 1, sites: { allow: ['*.acme.test'], block: ['hr.acme.test'] } },
  },
  publicUrl: 'https://gateway.acme.test',
  issuer: 'https://login.acme.test',
  clientId: 'sidenote',
  region: 'eu',
  extensionIds: ['p'.repeat(32), 'sidenote@acme.test'],
};
const served = { chromium: true, firefox: true };
const query = { narrow: 'gateway', privateWindows: 'no' } as const;

describe('a roll-out', () => {
  test.each<[string, Partial<RollOut>, Partial<typeof served>, string[]]>([
    ['nothing, where all of it is there', {}, {}, []],
    ['https', { publicUrl: 'http://127.0.0.1:8787' }, {}, ['public_address']],
    ['a sign-in provider', { issuer: 'http://127.0.0.1:8787/oidc' }, {}, ['sign_in']],
    ['a key of one’s own', { extensionIds: [EXTENSION_ID] }, {}, ['own_key']],
    ['packages for Firefox', {}, { firefox: false }, ['packages']],
    ['an issuer that is an address', { issuer: 'https://' }, {}, ['values']],
    ['an address that is nobody’s example', { publicUrl: 'https://sidenote.example.com' }, {}, ['values']],
  ])('lacks %s', (_name, changes, others, needs) => {
    const values = organisationValues({ ...rollOut, ...changes }, query);
    expect(needsOf(values, { ...served, ...others })).toEqual(needs);
  });

  test.each(['gateway', 'browser'] as const)(
    'gives every template with the organisation’s values, narrowed by the %s',
    (narrow) => {
      const values = organisationValues(rollOut, { narrow, privateWindows: 'yes' });
      expect(readDeployment(values)).toMatchObject({ ok: true });
      const files = filledTemplates(values, 'acme-1');
      expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual(templates(values));
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      expect(() => deploySchema.parse({ values, needs: [], files })).not.toThrow();
      const sites = narrow === 'browser' ? ['*.acme.test'] : ['*'];
      expect(values.policy).toMatchObject({ allowedSites: sites, hipaaMode: false, region: 'eu' });
    },
  );
});
