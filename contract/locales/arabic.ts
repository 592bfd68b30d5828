import { extract } from './ar/actions/extract.ts';
import { generate } from './ar/actions/generate.ts';
import { page } from './ar/actions/page.ts';
import { query } from './ar/actions/query.ts';
import { reshape } from './ar/actions/reshape.ts';
import { rewrite } from './ar/actions/rewrite.ts';
import { gatewayFaults } from './ar/gateway-faults.ts';
import { keptInGraph } from './ar/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './ar/lists.ts';
import { methods } from './ar/methods.ts';
import { pageFaults } from './ar/page-faults.ts';
import { policyKeys, problems } from './ar/policy.ts';
import { reasons } from './ar/reasons.ts';
import { missing, retention, rules } from './ar/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './ar/work.ts';
import type { ContractEnglish } from './english.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in Arabic. */
export const arabic = {
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
