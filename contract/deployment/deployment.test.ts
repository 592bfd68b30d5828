import { expect, test } from 'vitest';
import { readDeployment, sampleDeployment } from './deployment.ts';

const canary = 'canary-8c1e5f0b7d2a4963';
const withPolicy = (change: object) => ({
  ...sampleDeployment,
  policy: { ...sampleDeployment.policy, ...change },
});

test('the sample is right, and what was written for it is read back', () => {
  const read = readDeployment(JSON.parse(JSON.stringify(sampleDeployment)));
  expect(read).toEqual({ ok: true, deployment: sampleDeployment });
});

test.each([
  ['no object', canary, ['']],
  ['an empty policy', { ...sampleDeployment, policy: {} }, ['policy: is empty']],
  ['a key too many', { ...sampleDeployment, [canary.slice(0, 6)]: 1 }, ['']],
  [
    'an id of Firefox for Chromium',
    { ...sampleDeployment, chromium: { ...sampleDeployment.chromium, id: canary } },
    ['chromium.id: 32 letters from a to p'],
  ],
  [
    'updates without https',
    { ...sampleDeployment, chromium: { ...sampleDeployment.chromium, updates: `http://${canary}.example` } },
    ['chromium.updates: not_https'],
  ],
  [
    'a gateway without https',
    withPolicy({ gatewayUrl: `http://${canary}.example` }),
    ['policy.gatewayUrl is an address'],
  ],
  [
    'a misspelt key',
    withPolicy({ allowSites: [canary] }),
    ['policy.allowSites is no key of Sidenote; expected: allowedSites'],
  ],
  [
    'a wrong entry',
    withPolicy({ blockedSites: ['a.example', `/${canary}`] }),
    ['policy.blockedSites, entry 2, holds'],
  ],
  [
    'two mistakes',
    withPolicy({ enabled: canary, region: '' }),
    ['policy.enabled has', 'policy.region is empty'],
  ],
  ['a value of no kind', withPolicy({ orgName: { [canary]: canary } }), ['policy.orgName: ']],
])('%s is told with its key and without its value', (_, value, beginnings) => {
  const read = readDeployment(value);
  if (read.ok) throw new Error('taken');
  expect(read.faults).toHaveLength(beginnings.length);
  for (const [at, fault] of read.faults.entries()) {
    expect(fault.startsWith(beginnings[at] ?? '')).toBe(true);
    expect(fault).not.toContain(canary);
  }
});
