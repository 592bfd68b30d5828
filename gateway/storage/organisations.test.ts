import { describe, expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import { storageKinds, useStorage } from '../testing/test-storage.ts';
import { changeOrganisation, ensureOrganisation, findOrganisation } from './organisations.ts';
import { ensureConfigured, sampleRules, sampleStanding } from './seed.ts';

const acme = { id: 'acme', name: 'Acme', region: null, standing: closedStanding, now: 1 };

describe.each(storageKinds)('organisations on %s', (kind) => {
  const { across } = useStorage(kind);

  test('start with nothing allowed, but for the sample one', () =>
    across(async (db) => {
      const organisations = ['acme', 'other'].map((name) => ({ id: name, name, claim: name }));
      await ensureConfigured(db, parseConfig({ organisations }));
      expect(await findOrganisation(db, 'other')).toMatchObject({
        ...closedRules,
        policyVersion: 1,
        termsVersion: null,
      });
      expect(await findOrganisation(db, 'acme')).toMatchObject({ switch: 'on' });
      expect((await findOrganisation(db, 'acme'))?.products).toContain('jira');
    }));

  test('keep their rules at the next start', () =>
    across(async (db) => {
      const config = parseConfig({});
      await ensureConfigured(db, config);
      const read = await findOrganisation(db, 'acme');
      if (read === undefined) throw new Error('missing');
      await changeOrganisation(db, { read, to: { ...read, switch: 'off', actions: ['summarise'] }, now: 2 });
      await ensureConfigured(db, config);
      expect(await findOrganisation(db, 'acme')).toMatchObject({
        switch: 'off',
        actions: ['summarise'],
        policyVersion: 2,
      });
    }));

  test('take a change once only, of two made on the same state', () =>
    across(async (db) => {
      await ensureOrganisation(db, { ...acme, rules: closedRules });
      const read = await findOrganisation(db, 'acme');
      if (read === undefined) throw new Error('missing');
      const change = (actions: string[]) =>
        changeOrganisation(db, { read, to: { ...read, actions }, now: 2 });
      expect([await change(['summarise']), await change(['make-shorter'])]).toEqual([true, false]);
      expect((await findOrganisation(db, 'acme'))?.actions).toEqual(['summarise']);
    }));

  test('with a row that cannot be read are not taken for open', () =>
    across(async (db) => {
      await ensureOrganisation(db, { ...acme, rules: sampleRules(), standing: sampleStanding(1) });
      await db.updateTable('organisation').set({ sites_block: '{"*"' }).execute();
      await expect(findOrganisation(db, 'acme')).rejects.toThrow();
    }));
});
