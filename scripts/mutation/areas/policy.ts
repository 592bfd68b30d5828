import type { Area } from '../area.ts';

export const policy: Area = {
  mutate: [
    'gateway/policy/{decide,state,acts}.ts',
    'contract/managed-policy.ts',
    'src/background/guard-of.ts',
  ],
  tests: [
    'gateway/policy/decide.test.ts',
    'gateway/policy/verdicts.test.ts',
    'gateway/policy/decide-properties.test.ts',
    'gateway/policy/state.test.ts',
    'contract/managed-policy.test.ts',
    'src/background/guard-of.test.ts',
  ],
  explained: [
    {
      file: 'contract/managed-policy.ts',
      from: "'.'",
      why: 'A place is a key and at most one number, and no key ends in one: put together they stay apart.',
    },
    {
      file: 'contract/managed-policy.ts',
      from: "''",
      why: 'There is a place for each issue: the empty one stands there for the types alone.',
    },
    ...["typeof key !== 'string' || !isManagedPolicyKey(key)", "typeof key !== 'string'", '[]'].map(
      (from) => ({
        file: 'contract/managed-policy.ts',
        from,
        why: 'Whatever is no unknown key is found at one that is known: it stands there for the types alone.',
      }),
    ),
    ...[
      "code !== 'unknown_key' && Object.hasOwn(policyProblems, code)",
      "code !== 'unknown_key'",
      "'unknown_key'",
      "'wrong_type'",
    ].map((from) => ({
      file: 'contract/managed-policy.ts',
      from,
      why: 'Every check of our own names one of the problems of values: it stands there for the types alone.',
    })),
    {
      file: 'gateway/policy/decide.ts',
      from: '[]',
      why: 'No list names a group as the tool that changes sources would.',
    },
  ],
};
