import type { ContractEnglish } from './english.ts';
import { extract } from './fr/actions/extract.ts';
import { generate } from './fr/actions/generate.ts';
import { page } from './fr/actions/page.ts';
import { query } from './fr/actions/query.ts';
import { reshape } from './fr/actions/reshape.ts';
import { rewrite } from './fr/actions/rewrite.ts';
import { gatewayFaults } from './fr/gateway-faults.ts';
import { keptInGraph } from './fr/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './fr/lists.ts';
import { methods } from './fr/methods.ts';
import { pageFaults } from './fr/page-faults.ts';
import { policyKeys, problems } from './fr/policy.ts';
import { reasons } from './fr/reasons.ts';
import { missing, retention, rules } from './fr/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './fr/work.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in French. */
export const french = {
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
