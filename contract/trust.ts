import { z } from 'zod';
import { certificationSchema } from './certifications.ts';
import { promiseGroups, promiseIds } from './promises.ts';
import { commitSchema, proofsSchema, shownSchema } from './proofs.ts';

/**
 * What a look at the gateway can find, each with the values its sentence needs. `no_answer` stands for a look that did
 * not end, and never for something that is well.
 */
export const findings = {
  opt_in_on: ['version'],
  opt_in_off: [],
  opt_in_suspended: ['missing'],
  other_state_stored: [],
  block_wins: ['sites', 'products'],
  block_ignored: [],
  columns_closed: ['columns'],
  columns_unknown: ['columns'],
  nobody_outside: [],
  rows_locked: ['tables'],
  rows_unlocked: ['tables'],
  one_file: [],
  hops_encrypted: ['upstreams'],
  loopback_only: ['upstreams'],
  hop_plain: ['hops'],
  issuers_checked: ['issuers', 'algorithms'],
  sample_sign_in: [],
  keys_sealed: ['keys'],
  keys_unreadable: ['keys'],
  processors_listed: ['processors'],
  processors_unlisted: ['processors'],
  in_region: ['region'],
  out_of_region: ['region'],
  hipaa_unbound: [],
  hipaa_covered: ['processors'],
  hipaa_uncovered: [],
  rows_in_time: ['days'],
  rows_overdue: ['rows'],
  certifications_none: [],
  certifications_held: ['held'],
  certifications_wanting: ['certifications'],
  terms_accepted: ['version'],
  terms_outdated: ['version'],
  terms_unasked: [],
  chain_whole: ['row'],
  chain_broken: ['row'],
  one_instance: [],
  instances_together: ['instances'],
  redis_away: [],
  no_answer: [],
} as const satisfies Record<string, readonly string[]>;

export type FindingCode = keyof typeof findings;

const findingCodes = Object.keys(findings) as readonly FindingCode[];

/** `looked-at`: a look found that it holds now, and tests that belong to it are not shown to have passed for this build. */
export const trustStates = ['proved', 'looked-at', 'attested', 'not-covered', 'failing'] as const;
export type TrustState = (typeof trustStates)[number];

/** What was found when the gateway was looked at for a promise. */
const probedSchema = z.strictObject({
  holds: z.boolean(),
  finding: z.enum(findingCodes),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type Probed = z.infer<typeof probedSchema>;

/** Somebody's word that a promise rests on, about one provider. */
const attestedSchema = z.strictObject({
  provider: z.string(),
  evidence: z.string(),
  expires: z.iso.date(),
  /** Whether it still stands, and is as strong as the operator asks. */
  holds: z.boolean(),
});

export type Attested = z.infer<typeof attestedSchema>;

const promiseSchema = z.strictObject({
  id: z.enum(promiseIds),
  group: z.enum(promiseGroups),
  title: z.string(),
  state: z.enum(trustStates),
  /** Null where nothing of it can be seen in a running gateway. */
  probe: probedSchema.nullable(),
  attested: z.array(attestedSchema),
  /** Its tests in the last known run; null where there is no run, or none of its tests. */
  tests: shownSchema.nullable(),
});

export type PromiseStanding = z.infer<typeof promiseSchema>;

/** `GET /v1/admin/trust`: every promise, and what shows that it holds. */
export const trustSchema = z.strictObject({
  /** When the gateway was last looked at, in milliseconds since 1970: at most a minute ago. */
  at: z.int(),
  /** The last run of all tests that this gateway was told of. */
  proofs: proofsSchema.omit({ promises: true }).nullable(),
  /** Why there is none: no file is configured, or the one configured is no such file. */
  noProofs: z.enum(['none', 'unreadable']).nullable(),
  /** The commit that the gateway itself is of; null where that is not known. A run of another commit proves nothing of it. */
  ownCommit: commitSchema.nullable(),
  promises: z.array(promiseSchema),
  /** Every certification of the closed list: held with evidence, planned, or not held. */
  certifications: z.array(certificationSchema),
});

export type Trust = z.infer<typeof trustSchema>;
