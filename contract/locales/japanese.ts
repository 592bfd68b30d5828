import type { ContractEnglish } from './english.ts';
import { extract } from './ja/actions/extract.ts';
import { generate } from './ja/actions/generate.ts';
import { page } from './ja/actions/page.ts';
import { query } from './ja/actions/query.ts';
import { reshape } from './ja/actions/reshape.ts';
import { rewrite } from './ja/actions/rewrite.ts';
import { gatewayFaults } from './ja/gateway-faults.ts';
import { keptInGraph } from './ja/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './ja/lists.ts';
import { methods } from './ja/methods.ts';
import { pageFaults } from './ja/page-faults.ts';
import { policyKeys, problems } from './ja/policy.ts';
import { reasons } from './ja/reasons.ts';
import { missing, retention, rules } from './ja/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './ja/work.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in Japanese. */
export const japanese = {
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
