import '../locales/testing/in-english.ts';
import { readManagedPolicy } from '@sidenote/contract/managed-policy';
import { neededValues as stored } from '@sidenote/contract/testing/needed-values';
import { describe, expect, test } from 'vitest';
import type { DiagnosticsState } from '../diagnostics-state.ts';
import { healthy, under, where } from './testing/healthy.ts';
import { type Verdict, verdictOf } from './verdict.ts';

const arrived = (stored: Record<string, unknown>): DiagnosticsState => ({
  ...healthy,
  policy: { state: readManagedPolicy(stored), from: 'browser', since: 0 },
});
const checked = (result: 'unreachable' | 'closed_to_us' | 'not_a_gateway' | 'sign_in_elsewhere') => ({
  ...healthy,
  check: { result },
});
const pending = (from: 'browser' | 'nobody'): DiagnosticsState => ({
  ...healthy,
  policy: { state: { state: 'loading' }, from, since: undefined },
});

/** A state, how bad it is, and what the verdict must name. */
const cases: readonly [string, DiagnosticsState, Verdict['kind'], RegExp][] = [
  ['everything as it should be', healthy, 'good', /is set up/],
  [
    'nobody signed in yet',
    { ...healthy, signIn: { signedIn: false, fault: undefined } },
    'good',
    /Nobody is/,
  ],
  [
    'what is remembered, while the browser says nothing',
    { ...healthy, policy: { ...healthy.policy, from: 'memory' }, check: undefined },
    'plain',
    /not said yet what the policy is; shown is what it said before/,
  ],
  ['no word from the browser', pending('nobody'), 'plain', /not said yet/],
  ['no policy on an admin’s installation', pending('browser'), 'warn', /3rdparty, extensions, abcdefgh/],
  [
    'the same in Firefox, which keys its policies otherwise',
    { ...pending('browser'), extension: { ...healthy.extension, id: 'sidenote@sidenote.extension' } },
    'warn',
    /3rdparty, Extensions, sidenote@.*about:policies/,
  ],
  ['a typo in a key', arrived({ ...stored, gatewayURL: 'x' }), 'bad', /gatewayURL is no key.*gatewayUrl/],
  [
    'a key that the browser dropped',
    arrived({ ...stored, gatewayUrl: undefined }),
    'bad',
    /gatewayUrl is not set/,
  ],
  [
    'a key that narrows, and that the browser dropped',
    arrived({ ...stored, region: undefined }),
    'bad',
    /region is not set.* \* for any/,
  ],
  [
    'an http address',
    arrived({ ...stored, gatewayUrl: 'http://x.example' }),
    'bad',
    /gatewayUrl .* without https/,
  ],
  ['several mistakes', arrived({ ...stored, orgId: 1, enabled: 1, region: 1 }), 'bad', /There are 2 more/],
  ['switched off', under({ enabled: false }), 'plain', /switched Sidenote off/],
  ['a switch that is not there', under({ enabled: false }, ['enabled']), 'bad', /enabled is not set/],
  ['nobody manages it', { ...arrived({}), gateway: undefined }, 'plain', /no gateway has been named/],
  ['being asked', { ...healthy, check: 'running' }, 'plain', /Asking https:\/\/gateway.example/],
  ['nothing answers', checked('unreachable'), 'bad', /runtime_allowed_hosts/],
  ['something answers, but not us', checked('closed_to_us'), 'bad', /abcdefghijklmnop.* extensionIds/],
  ['no gateway', checked('not_a_gateway'), 'bad', /publicUrl/],
  ['another provider', checked('sign_in_elsewhere'), 'bad', /oidcIssuer and oidcClientId/],
  [
    'a sign-in page that the browser blocks',
    { ...healthy, signIn: { signedIn: false, fault: 'sign_in_page_not_loaded' } },
    'warn',
    /sign-in page could not be loaded.*URLBlocklist/,
  ],
  [
    'a sign-in that came to nothing',
    { ...healthy, signIn: { signedIn: false, fault: 'sign_in_failed' } },
    'warn',
    /did not finish.*WebsiteFilter/,
  ],
  ['another organisation', where({ orgId: 'globex' }), 'bad', /acme.*globex.*orgId/],
  ['another region', under({ region: 'us' }), 'bad', /region us.*in eu/],
  ['HIPAA where hipaaMode is not set', under({ hipaaMode: true }, ['hipaaMode']), 'bad', /hipaaMode/],
  ['not opted in', where({ state: 'off' }), 'warn', /not opted in/],
  ['suspended', where({ state: 'suspended' }), 'warn', /suspended/],
  [
    'a list that is not there',
    under({ allowedSites: [] }, ['allowedSites']),
    'warn',
    /allowedSites has no entry/,
  ],
  [
    'two lists',
    under({ allowedSites: [], allowedActions: [] }),
    'warn',
    /allowedSites and allowedActions have/,
  ],
];

describe('the verdict', () => {
  test.each(cases)('%s', (_, state, kind, words) => {
    const verdict = verdictOf(state);
    expect(verdict.kind).toBe(kind);
    expect(`${verdict.sentence} ${verdict.next}`).toMatch(words);
  });
});
