import type { ContractEnglish } from './english.ts';
import { extract } from './es/actions/extract.ts';
import { generate } from './es/actions/generate.ts';
import { page } from './es/actions/page.ts';
import { query } from './es/actions/query.ts';
import { reshape } from './es/actions/reshape.ts';
import { rewrite } from './es/actions/rewrite.ts';
import { gatewayFaults } from './es/gateway-faults.ts';
import { keptInGraph } from './es/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './es/lists.ts';
import { methods } from './es/methods.ts';
import { pageFaults } from './es/page-faults.ts';
import { policyKeys, problems } from './es/policy.ts';
import { reasons } from './es/reasons.ts';
import { missing, retention, rules } from './es/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './es/work.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in Spanish. */
export const spanish = {
  faults: { ...pageFaults, ...gatewayFaults },
  reasons,
  rules,
  missing,
  actions: { ...rewrite, ...extract, ...reshape, ...generate, ...query, ...page },
  groups,
  parameters,
  examples,
  tones,
  workItems,
  votes,
  found,
  problems,
  retention,
  methods,
  workTypes,
  workObjects,
  workRoles,
  edges,
  keptInGraph,
  policyKeys,
} as const satisfies Translation<ContractEnglish>;
