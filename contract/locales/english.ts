import { actionGroups } from '../action-groups.ts';
import { actionWords } from '../action-words.ts';
import { engineMethods } from '../engine-methods.ts';
import { voteReasons } from '../feedback.ts';
import { keptInGraphWords } from '../graph/kept-words.ts';
import { edgeWords, workObjectWords, workRoleWords, workTypeWords } from '../graph/work-words.ts';
import { kinds } from '../guard/kinds.ts';
import { ownGroups } from '../house.ts';
import { type AboutKey, aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';
import { parameterForms, tones, workItems } from '../parameters.ts';
import { policyProblems } from '../policy-problems.ts';
import { retentionSentences } from '../retention.ts';
import { missingSentences, ruleSentences } from '../rule-sentences.ts';

import { faults } from './en/faults.ts';
import { reasons } from './en/reasons.ts';

/** What the contract says to people, in English, by the codes and ids that it belongs to. Elsewhere it is only translated. */
export const english = {
  faults,
  reasons,
  rules: ruleSentences,
  missing: missingSentences,
  actions: each(actionWords, ({ engine: _engine, ...words }) => words),
  groups: { ...actionGroups, ...ownGroups },
  parameters: each(parameterForms, ({ title }) => title),
  examples: {
    term: parameterForms.term.example,
    task: parameterForms.task.example,
    rules: parameterForms.rules.example,
  },
  tones,
  workItems,
  votes: voteReasons,
  found: each(kinds, ({ title }) => title),
  problems: policyProblems,
  policyKeys: policyKeyWords(),
  retention: retentionSentences,
  methods: engineMethods,
  workTypes: workTypeWords,
  workObjects: workObjectWords,
  workRoles: workRoleWords,
  edges: edgeWords,
  keptInGraph: keptInGraphWords,
} as const;

export type ContractEnglish = typeof english;

function each<Key extends string, One, Said>(
  table: Readonly<Record<Key, One>>,
  said: (one: One) => Said,
): Readonly<Record<Key, Said>> {
  const entries = Object.entries<One>(table).map(([key, one]) => [key, said(one)]);
  return Object.fromEntries(entries);
}

function policyKeyWords() {
  const byKey = Object.fromEntries(managedPolicyKeys.map((key) => [key, aboutKey(key)]));
  return each(byKey as Record<ManagedPolicyKey, AboutKey>, ({ title, expected, missing }) => ({
    title,
    expected,
    missing,
  }));
}
