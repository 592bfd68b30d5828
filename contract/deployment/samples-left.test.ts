import { expect, test } from 'vitest';
import { type Deployment, sampleDeployment } from './deployment.ts';
import { samplesLeft } from './samples-left.ts';

const own: Deployment = {
  chromium: { id: 'a'.repeat(32), updates: 'https://sidenote.acme.test/updates/update.xml' },
  firefox: { ...sampleDeployment.firefox, package: 'https://sidenote.acme.test/updates/sidenote.xpi' },
  policy: {
    ...sampleDeployment.policy,
    gatewayUrl: 'https://sidenote.acme.test',
    orgId: 'acme',
    orgName: 'Acme Works',
    oidcIssuer: 'https://login.acme.test',
    blockedSites: ['hr.acme.test', 'notexample.com', 'example.company'],
    supportUrl: 'mailto:help@acme.test',
  },
};
const withPolicy = (change: Deployment['policy']) => ({ ...own, policy: { ...own.policy, ...change } });

test('of the sample, all that names somebody has to be replaced', () => {
  const paths = samplesLeft(sampleDeployment).map((fault) => fault.split(' ')[0]);
  expect(paths).toEqual([
    'chromium.id',
    'chromium.updates',
    'firefox.package',
    'policy.gatewayUrl',
    'policy.oidcIssuer',
    'policy.blockedSites',
    'policy.supportUrl',
    'policy.orgId',
    'policy.orgName',
  ]);
});

test.each<[string, Deployment, readonly string[]]>([
  ['values of one’s own', own, []],
  [
    'the id of the repository’s key',
    { ...own, chromium: { ...own.chromium, id: sampleDeployment.chromium.id } },
    ['chromium.id'],
  ],
  [
    'an address at a port',
    withPolicy({ gatewayUrl: 'https://sidenote.example.com:8443' }),
    ['policy.gatewayUrl'],
  ],
  ['a mail address', withPolicy({ supportUrl: 'mailto:help@example.com' }), ['policy.supportUrl']],
  [
    'one site of many',
    withPolicy({ allowedSites: ['*.acme.test', '*.example.com'] }),
    ['policy.allowedSites'],
  ],
  ['a name that is there no more', { ...own, policy: { gatewayUrl: 'https://sidenote.acme.test' } }, []],
])('%s', (_, deployment, paths) => {
  expect(samplesLeft(deployment)).toEqual(
    paths.map((path) => `${path} is still the example's: write your own`),
  );
});
