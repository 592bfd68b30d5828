import { z } from 'zod';
import { type AdminRule, adminRules } from './admin-rules.ts';
import { type ConsoleScreenId, consoleScreenIds } from './console-screens.ts';
import { dataOutSchema } from './data-out.ts';
import { keptInGraphSchema } from './graph/kept-in-graph.ts';
import { roles } from './roles.ts';
import { answererSchema, subProcessorFactsSchema } from './transparency.ts';

const role = z.enum(roles);
const rules = Object.keys(adminRules) as [AdminRule, ...AdminRule[]];
const screens = [...consoleScreenIds] as [ConsoleScreenId, ...ConsoleScreenId[]];

/** Everything that the gateway keeps. */
const keptKinds = [
  'records',
  'weeks',
  'figures',
  'votes',
  'outcomes',
  'blocked',
  'fleet',
  'audit',
  'messages',
  'sessions',
  'directory',
  'keys',
] as const;

/** `GET /v1/admin/access`: everyone and everything that can see something of the organisation, as configured now. */
export const accessSchema = z.strictObject({
  /** What each role sees in the console, and which of the rules of administration let it in. */
  roles: z.array(z.strictObject({ role, screens: z.array(z.enum(screens)), rules: z.array(z.enum(rules)) })),
  /** Every route of administration there is. */
  routes: z.array(
    z.strictObject({
      method: z.string(),
      path: z.string(),
      summary: z.string(),
      rule: z.enum(rules),
      roles: z.array(role),
      /** Whether it asks for a sign-in of the last minutes. */
      fresh: z.boolean(),
    }),
  ),
  /** Whose tokens are taken for this organisation, and what gives somebody a role. */
  issuer: z.strictObject({
    issuer: z.string(),
    audience: z.string(),
    clientIds: z.array(z.string()),
    algorithms: z.array(z.string()),
    claim: z.string(),
    /** The claim that says who somebody is: its value is what a person is called at the routes about people. */
    personClaim: z.string(),
    rolesClaim: z.string(),
    roleMap: z.array(z.strictObject({ value: z.string(), role })),
  }),
  /** Whether a directory (SCIM) tells people and groups, by a token of its own. */
  directory: z.boolean(),
  /** By what data leaves for the organisation's own programs: files that roles may take, and webhooks. */
  leaves: z.array(dataOutSchema),
  answerers: z.array(answererSchema),
  subProcessors: z.array(subProcessorFactsSchema),
  /** What whoever runs the gateway can see: figures and traces without a person, an organisation or a text. */
  operations: z.strictObject({
    metrics: z.enum(['own-address', 'token', 'this-machine', 'off']),
    /** Host of the collector that traces go to; null where none are made. */
    traces: z.string().nullable(),
    logs: z.enum(['silent', 'error', 'info']),
  }),
  /** What is kept, whom it is about, and for how many days; null for as long as the organisation is here. */
  kept: z.array(
    z.strictObject({
      what: z.enum(keptKinds),
      person: z.enum(['pseudonym', 'name', 'nobody']),
      days: z.int().nullable(),
    }),
  ),
  /** What is kept for the teamwork graph, besides. */
  graph: keptInGraphSchema,
  /** Every field of a record of use. */
  recordFields: z.array(z.string()),
});

export type Access = z.infer<typeof accessSchema>;
