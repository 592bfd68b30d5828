import { expect, test } from 'vitest';
import type { ManagedState } from './managed-state.ts';
import { refineBlocked } from './refine-blocked.ts';
import { allowed, openToAll, organisation } from './testing/allowed-question.ts';

const { gatewayUrl } = allowed;
const refinable = { ...organisation, actions: ['summarise', 'refine'] };
const unmanaged: ManagedState = { state: 'unmanaged' };
const managedWith = (allowedActions: string[]): ManagedState => ({
  state: 'ready',
  policy: { ...openToAll, allowedActions },
  missing: [],
});

const cases: readonly [name: string, known: Parameters<typeof refineBlocked>[1], blocked: object][] = [
  ['the organisation allows it', { gatewayUrl, managed: unmanaged, policy: refinable }, {}],
  [
    'the organisation does not',
    { gatewayUrl, managed: unmanaged, policy: organisation },
    { refine: 'action_not_allowed' },
  ],
  ['the admin allows all', { gatewayUrl, managed: managedWith(['*']), policy: refinable }, {}],
  [
    'the admin allows others',
    { gatewayUrl, managed: managedWith(['summarise']), policy: refinable },
    { refine: 'action_not_allowed' },
  ],
  ['the rules are not known any more', { gatewayUrl, managed: unmanaged, policy: undefined }, {}],
  [
    'the admin’s policy is on its way',
    { gatewayUrl, managed: { state: 'loading' }, policy: organisation },
    {},
  ],
];

test.each(cases)('an answer is offered to be refined or not: %s', (_, known, blocked) => {
  expect(refineBlocked(allowed, known)).toEqual(blocked);
});
