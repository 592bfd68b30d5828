import { z } from 'zod';
import { reasonTextSchema as reason } from '../reason-schema.ts';
import { type ConnectorApp, connectorApps } from './connector-apps.ts';

/** `failing`: its app refuses or does not answer, and it tries again. `leaving`: what it brought is being deleted. */
export const connectorStates = ['on', 'off', 'failing', 'leaving'] as const;

export const connectorFaults = [
  'refused',
  'not_found',
  'rate_limited',
  'unreachable',
  'timeout',
  'tls',
  'address_refused',
  'not_understood',
  'too_large',
] as const;
export type ConnectorFault = (typeof connectorFaults)[number];

/** The rights that a secret needs in its app, as that calls them: what the code asks for, and what is told of it. */
export const connectorRights = {
  github: ['Metadata', 'Issues', 'Pull requests'],
  gitlab: ['read_api'],
  slack: [
    ...(['channels:read', 'groups:read', 'channels:history', 'groups:history'] as const),
    ...(['users:read', 'users:read.email'] as const),
  ],
  'google-drive': ['drive.metadata.readonly'],
  'google-calendar': ['calendar.events.readonly'],
  figma: ['projects:read', 'file_versions:read'],
} as const satisfies Record<ConnectorApp, readonly string[]>;

/** Connectors of one organisation at most. */
export const MOST_CONNECTORS = 20;

/** How far objects are counted. */
export const MOST_COUNTED = 100_000;

/** Scopes of one connector at most, and characters of one. */
export const MOST_SCOPES = 200;
export const LONGEST_SCOPE = 300;

/** What a connector may read: names of organisations, groups, folders, calendars or teams as the app writes them. */
const scopes = z.array(z.string().trim().min(1).max(LONGEST_SCOPE)).min(1).max(MOST_SCOPES);

/** `POST /v1/admin/connectors`: the secret is sealed and never readable again. */
export const newConnectorSchema = z.strictObject({
  app: z.enum(connectorApps),
  name: z.string().trim().min(1).max(80),
  /** Where the app's interface is, for installations of one's own; its vendor's otherwise. */
  url: z.string().min(1).max(2_000).optional(),
  scopes,
  secret: z.string().min(8).max(8_192),
  reason,
});

/** One connector as it is told. Times in milliseconds since 1970. */
export const connectorSchema = z.strictObject({
  id: z.uuid(),
  app: z.enum(connectorApps),
  name: z.string(),
  /** Where it is read, as the host alone and in whole. */
  host: z.string(),
  url: z.string(),
  scopes: z.array(z.string()),
  /** Those of them that are not read, and why: `no_part`, as whoever is called so takes no part in the graph. */
  leftOut: z.array(z.strictObject({ scope: z.string(), why: z.enum(['no_part']) })),
  state: z.enum(connectorStates),
  fingerprint: z.string(),
  /** Grows with each decision about it; what a change rests on, in `If-Match`. */
  version: z.int(),
  createdAt: z.int(),
  lastAt: z.int().nullable(),
  lastFault: z.enum(connectorFaults).nullable(),
  failingSince: z.int().nullable(),
  /** When it goes on, where its app has asked it to wait. */
  waitsUntil: z.int().nullable(),
  /** Things that it reads (scopes, and what is in them), and those it has been through in the round that is on. */
  reads: z.int(),
  done: z.int(),
  /** Objects that it brought; of more than `MOST_COUNTED` as many. */
  objects: z.int(),
  /** Parts of its app's answers that were left out, as nobody understood them, where all the rest was read; 0 otherwise. */
  dropped: z.int(),
});
export type Connector = z.infer<typeof connectorSchema>;

export const connectorListSchema = z.strictObject({ connectors: z.array(connectorSchema) });

/** `PUT /v1/admin/connectors/:id`, with `If-Match`; without an address or a secret it keeps those it has. */
export const connectorChangeSchema = newConnectorSchema.omit({ app: true }).partial({ secret: true });

/** `PUT /v1/admin/connectors/:id/state`, with `If-Match` */
export const connectorStateSchema = z.strictObject({ state: z.enum(['on', 'off']), reason });

/** What owners decide about a connector, as rows of the audit have it. */
export const decidedConnectorSchema = z.object({
  app: z.enum(connectorApps),
  name: z.string(),
  /** The address's origin. */
  from: z.string(),
  /** Tell one address, and one list of scopes, from another, and nobody what they are. */
  address: z.string(),
  reads: z.string(),
  state: z.enum(['on', 'off', 'leaving']),
  /** Number of the secret. */
  secret: z.int(),
  version: z.int(),
});
export type DecidedConnector = z.infer<typeof decidedConnectorSchema>;

/** A connector after a change, and the number of that change in the audit. */
export const connectorChangedSchema = connectorSchema.extend({ audited: z.int() });
