import type { ContractEnglish } from './english.ts';
import { extract } from './pt-br/actions/extract.ts';
import { generate } from './pt-br/actions/generate.ts';
import { page } from './pt-br/actions/page.ts';
import { query } from './pt-br/actions/query.ts';
import { reshape } from './pt-br/actions/reshape.ts';
import { rewrite } from './pt-br/actions/rewrite.ts';
import { gatewayFaults } from './pt-br/gateway-faults.ts';
import { keptInGraph } from './pt-br/kept-in-graph.ts';
import { examples, found, groups, parameters, tones, votes, workItems } from './pt-br/lists.ts';
import { methods } from './pt-br/methods.ts';
import { pageFaults } from './pt-br/page-faults.ts';
import { policyKeys, problems } from './pt-br/policy.ts';
import { reasons } from './pt-br/reasons.ts';
import { missing, retention, rules } from './pt-br/rules.ts';
import { edges, workObjects, workRoles, workTypes } from './pt-br/work.ts';
import type { Translation } from './words.ts';

/** What the contract says to people, in Brazilian Portuguese. */
export const portuguese = {
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
