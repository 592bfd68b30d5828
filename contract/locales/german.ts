import { extract } from './de/actions/extract.ts';
import { generate } from './de/actions/generate.ts';
import { page } from './de/actions/page.ts';
import { query } from './de/actions/query.ts';
import { reshape } from './de/actions/reshape.ts';
import { rewrite } from './de/actions/rewrite.ts';
import { gatewayFaults } from './de/gateway-faults.ts';
import { keptInGraph } from './de/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './de/lists.ts';
import { methods } from './de/methods.ts';
import { pageFaults } from './de/page-faults.ts';
import { policyKeys, problems } from './de/policy.ts';
import { reasons } from './de/reasons.ts';
import { missing, retention, rules } from './de/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './de/work.ts';
import type { ContractEnglish } from './english.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in German. */
export const german = {
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
