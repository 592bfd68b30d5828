import type { Explanation } from '@sidenote/contract/explain';
import { expect, test } from 'vitest';
import type { Job } from '../job.ts';
import { blocked } from '../testing/jobs.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';
import { silentGateway } from './testing/silent-gateway.ts';

const browser = stubManagedBrowser();
const open = await silentGateway(browser);
const { recover } = await import('./recover.ts');
const { askWhy } = await import('./why.ts');

const why = () => {
  const job = browser.session.get('job:1') as Job;
  return job.phase === 'blocked' ? job.why : 'gone';
};

const rule = { list: 'groups.block', entry: null } as const;
const explanation: Explanation = {
  ...{ allowed: false, code: 'group_not_allowed', sentence: '', next: null, rule, checks: [] },
  ...{ state: 'on', missing: null, revoked: false, groups: 'unknown', policyVersion: 7 },
};

test('while the gateway is asked that is said, and what it does not say can be asked again', async () => {
  browser.session.set('job:1', blocked);
  const first = askWhy(blocked);
  await expect.poll(() => open.length).toBe(1);
  expect(why()).toEqual({ how: 'asking' });
  open[0]?.writeHead(503).end();
  await first;
  expect(why()).toEqual({ how: 'code', code: 'gateway_unreachable' });

  const again = askWhy(blocked);
  await expect.poll(why).toEqual({ how: 'asking' });
  await expect.poll(() => open.length).toBe(2);
  open[1]?.end(JSON.stringify(explanation));
  await again;
  expect(why()).toEqual({ how: 'rule', rule, missing: null, policyVersion: 7 });
});

test('a question that the worker did not live to hear answered can be asked again', async () => {
  browser.session.set('job:1', { ...blocked, why: { how: 'asking' } });
  await recover();
  expect(why()).toBeUndefined();
});
