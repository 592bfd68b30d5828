import { z } from 'zod';
import { connectorApps } from './connector-apps.ts';
import { edgeKindIds } from './edges.ts';
import { accountId } from './ids.ts';
import { MOST_LINKS, MOST_PEOPLE, personOnSchema, roles, workApps, workRefSchema } from './work-note.ts';
import { workTypes } from './work-types.ts';

/** Why something is there: what was seen, how often, and when last (the Monday of the week, such as `2026-11-23`). */
export const whySchema = z.array(
  z.strictObject({ kind: z.enum(edgeKindIds), count: z.int().min(1), week: z.iso.date() }),
);
export type Why = z.infer<typeof whySchema>;

/**
 * `POST /v1/graph/around`: what one's own graph knows around the page one is on. The browser tells whom it sees there, by
 * ids of the product, and what it links to: the gateway tells nobody of anybody whom they do not see themselves, nor of a
 * link that they do not.
 */
export const aroundQuerySchema = z.strictObject({
  ref: workRefSchema,
  self: z.string().regex(accountId).optional(),
  people: z.array(personOnSchema).max(MOST_PEOPLE),
  links: z.array(workRefSchema).max(MOST_LINKS).optional(),
});
export type AroundQuery = z.infer<typeof aroundQuerySchema>;

export const aroundSchema = z.strictObject({
  /** Name of the caller's own team; null where there is none to be named. */
  team: z.string().nullable(),
  workType: z.enum(workTypes).nullable(),
  /** Of the people who were named, those to turn to first come first; a weight is from 0 to 1. */
  people: z.array(
    z.strictObject({
      account: z.string(),
      roles: z.array(z.enum(roles)),
      weight: z.number(),
      why: whySchema,
    }),
  ),
  /**
   * Objects of the caller's own graph that belong to this one, the nearest first. What the caller's session cannot open
   * is not shown: the browser asks before it shows any.
   */
  work: z.array(
    z.strictObject({
      ref: workRefSchema,
      weight: z.number(),
      why: whySchema,
      /** How many of the people who were named are on it, too. */
      shared: z.int().min(0),
    }),
  ),
});
export type Around = z.infer<typeof aroundSchema>;

/** `POST /v1/graph/closed`: what the caller's session could not open any more; it leaves their graph at once. */
export const closedSchema = z.strictObject({
  refs: z.array(workRefSchema).min(1).max(50),
});

/** `GET /v1/graph/mine`: what the graph has of the caller. `PUT` with `state` switches it; off deletes all of it. */
export const mineSchema = z.strictObject({
  /** Whether the organisation has a graph at all, and whether it knows people in it. */
  organisation: z.enum(['off', 'teams', 'people']),
  state: z.enum(['on', 'off']),
  /** Name of the team that they are counted in: as found from who works with whom, else the directory's. */
  team: z.string().nullable(),
  /** How many others the caller works with, of how many objects, in how many containers, in which apps. */
  people: z.int(),
  objects: z.int(),
  containers: z.int(),
  apps: z.array(z.strictObject({ app: z.enum(workApps), objects: z.int() })),
  kinds: z.array(z.strictObject({ kind: z.enum(edgeKindIds), count: z.int() })),
  since: z.iso.date().nullable(),
  /** Apps that the organisation has connected, whatever the person's browser tells; paused ones too, as what they brought is there. */
  connected: z.array(z.enum(connectorApps)).default([]),
});
export type Mine = z.infer<typeof mineSchema>;

/**
 * `POST /v1/graph/mine/accounts`: which account is the caller's in a product, told by the browser of somebody who takes no part, so that
 * nothing is kept of it that others tell. Nothing else of the page comes along.
 */
export const ownAccountSchema = z.strictObject({
  app: workRefSchema.shape.app,
  site: workRefSchema.shape.site,
  account: z.string().regex(accountId, 'an id that an app gave somebody'),
});
export type OwnAccount = z.infer<typeof ownAccountSchema>;

export const mineChangeSchema = z.strictObject({ state: z.enum(['on', 'off']) });
