import { z } from 'zod';
import { auditFilterSchema, timeQuery } from './audit.ts';
import { connectorApps } from './graph/connector-apps.ts';
import { connectorStates } from './graph/connectors.ts';
import { webhookStates } from './webhooks.ts';

/** The forms in which rows are handed out as a file, and its media type. */
export const exportFormats = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  /** OCSF 1.6, an event in each line. */
  ocsf: 'application/x-ndjson',
  /** ArcSight's Common Event Format, an event in each line. */
  cef: 'text/plain; charset=utf-8',
} as const;

export type ExportFormat = keyof typeof exportFormats;

const format = z.enum(['csv', 'ndjson', 'ocsf', 'cef']).default('ndjson');

/** `GET /v1/admin/audit/export`: the rows of a search, all of them. */
export const auditExportSchema = auditFilterSchema.extend({ format });

/** `GET /v1/admin/records/export`: what was kept of requests in a range of time, both ends included. */
export const recordsExportSchema = z.strictObject({
  format,
  from: timeQuery.optional(),
  to: timeQuery.optional(),
});

/** What leaves by an export or a webhook, or comes in by a connector. None of it holds a text, a name or an address. */
const classes = z.array(
  z.enum([
    /** Who of the admins changed what, when and why, by pseudonym. */
    'audit',
    /** What is kept of each request, by pseudonym. */
    'records',
    /** Requests that the gateway turned down, by pseudonym. */
    'refusals',
    /** Everything about one person, to be handed to them. */
    'person',
    /** How Sidenote is used, of five people and more. */
    'figures',
    /** Teams of five people and more and what they work on; drawn in the browser of what the console is told. */
    'teams',
    /** Comes in: ids, kinds, sizes and times of work objects, where they are and what they link to. */
    'objects',
    /** Comes in: who has what to do with them, by accounts of the app, and addresses to be compared and not kept. */
    'participants',
    /** Comes in: who may open them. */
    'access-lists',
  ]),
);

/** One way by which data leaves or comes in: a file that a role may take, a webhook, or a connector to an app. */
export const dataOutSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('export'),
    id: z.enum(['audit', 'records', 'person', 'figures', 'picture']),
    /** The rule of administration that guards it. */
    rule: z.enum(['audits', 'exports', 'owns', 'analyses', 'reads-graph']),
    classes,
  }),
  z.strictObject({
    kind: z.literal('webhook'),
    id: z.uuid(),
    name: z.string(),
    host: z.string(),
    state: z.enum(webhookStates),
    since: z.int(),
    classes,
  }),
  z.strictObject({
    kind: z.literal('connector'),
    id: z.uuid(),
    app: z.enum(connectorApps),
    name: z.string(),
    host: z.string(),
    state: z.enum(connectorStates),
    since: z.int(),
    classes,
  }),
]);

export type DataOut = z.infer<typeof dataOutSchema>;
