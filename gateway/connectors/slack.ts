import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { idsOf } from '@sidenote/contract/graph/ids';
import { sizeBucketOf } from '@sidenote/contract/graph/sizes';
import { z } from 'zod';
import type { ContainerAccess, Item } from '../graph/item.ts';
import { AppFault } from './app-fault.ts';
import { type Ask, picked } from './ask.ts';
import { nextSince, sinceOf } from './first-look.ts';
import { nodeByNode } from './node-by-node.ts';
import {
  emptyPage,
  itemsOf,
  nothing,
  type Page,
  type Place,
  peopleOf,
  type Reader,
  refsOf,
  stepBehind,
  type Tools,
} from './reader.ts';

const site = 'app.slack.com';

const MOST_LISTED = 20_000;

/** Errors after which no question of this token is answered. */
const refusals = new Set([
  ...[
    'invalid_auth',
    'not_authed',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'org_login_required',
  ],
  ...['team_access_not_granted', 'no_permission', 'access_denied', 'invalid_token'],
]);

/**
 * Slack: the channels that the app was invited to, their members, and of each message when, by whom and in which
 * thread. A scope is a channel's id, or `*` for every channel that the app is a member of.
 */
export const slack: Reader = {
  ...connectorForms.slack,
  ownerOf: () => undefined,
  read: (place, tools) => (place.scope === '*' ? readChannels(place, tools) : readChannel(place, tools)),
  behind: ({ scope, cursor }) => (scope === '*' ? null : stepBehind(['members', 'messages'], cursor)),
  closed: (scope) => (scope === '*' ? [] : [{ app: 'slack', site, container: scope, access: [] }]),
};

const paged = z.object({
  response_metadata: z.object({ next_cursor: z.string().max(2_000).nullish() }).nullish(),
});

/** One method. Slack says with 200 as well that something is wrong. */
async function method<T>(
  { ask, secret }: Pick<Tools, 'ask' | 'secret'>,
  name: string,
  query: Parameters<Ask>[0]['query'],
  schema: z.ZodType<T>,
): Promise<T> {
  const answer = await ask({
    ...{ to: `/api/${name}`, headers: { authorization: `Bearer ${secret}` } },
    ...(query === undefined ? {} : { query }),
  });
  const { ok, error = '' } = picked(
    z.object({ ok: z.boolean(), error: z.string().max(60).optional() }),
    answer,
  );
  if (ok) return picked(schema, answer);
  if (error === 'ratelimited') throw new AppFault('rate_limited', { waitMs: answer.waitMs });
  if (refusals.has(error)) throw new AppFault('refused');
  if (error === 'channel_not_found') throw new AppFault('not_found', { here: true });
  if (error === 'not_in_channel' || error === 'missing_scope') throw new AppFault('refused', { here: true });
  throw new AppFault('not_understood', { here: true });
}

const channelsSchema = paged.extend({
  channels: nodeByNode(z.object({ id: z.string().max(30), is_member: z.boolean().nullish() })),
});

async function readChannels({ cursor }: Place, tools: Tools): Promise<Page> {
  const query = {
    ...{ types: 'public_channel,private_channel', exclude_archived: 'true', limit: '200' },
    cursor: cursor ?? undefined,
  };
  const { channels, response_metadata } = await method(tools, 'conversations.list', query, channelsSchema);
  const found = channels.kept.filter(
    ({ id, is_member }) => is_member === true && idsOf.slack.container.test(id),
  );
  return {
    ...emptyPage,
    cursor: cursorOf(response_metadata),
    found: found.map(({ id }) => id),
    dropped: channels.dropped,
  };
}

const messagesSchema = paged.extend({
  messages: nodeByNode(
    z.object({
      ts: z.string().max(20),
      user: z.string().max(30).nullish(),
      subtype: z.string().max(60).nullish(),
      thread_ts: z.string().max(20).nullish(),
      reply_users: z.array(z.string().max(30)).max(500).nullish(),
      /** What was deleted, or is kept elsewhere, has no size. */
      files: z.array(z.object({ size: z.int().min(0).nullish() })).nullish(),
    }),
  ),
});
type Message = z.infer<typeof messagesSchema>['messages']['kept'][number];

async function readChannel(place: Place, tools: Tools): Promise<Page> {
  const { scope, cursor, since, startedAt } = place;
  const from = sinceOf(since, startedAt);
  if (cursor === null) {
    const { dropped, ...access } = await readMembers(scope, tools);
    return {
      ...emptyPage,
      batch: { ...nothing, containers: [access] },
      cursor: 'messages ',
      dropped,
      called: scope,
    };
  }
  const after = cursor.slice('messages '.length);
  const query = {
    ...{ channel: scope, limit: '200', oldest: (Date.parse(from) / 1_000).toFixed(6) },
    cursor: after === '' ? undefined : after,
  };
  const { messages, response_metadata } = await method(tools, 'conversations.history', query, messagesSchema);
  const items = messages.kept.flatMap((message) => itemOf(message, scope));
  const more = cursorOf(response_metadata);
  return {
    ...emptyPage,
    batch: { ...nothing, items },
    cursor: more === null ? null : `messages ${more}`,
    since: nextSince(place, items),
    dropped: messages.dropped,
  };
}

function cursorOf(of: z.infer<typeof paged>['response_metadata']): string | null {
  return of?.next_cursor || null;
}

const membersSchema = paged.extend({ members: nodeByNode(z.string().max(30)) });

/** Whole at once: a list that is missing its end would say of some that they may not. */
async function readMembers(channel: string, tools: Tools): Promise<ContainerAccess & { dropped: number }> {
  const mails = await mailsOf(tools);
  const access: { account: string; mail?: string }[] = [];
  let dropped = 0;
  for (let cursor: string | undefined; access.length < MOST_LISTED; ) {
    const query = { channel, limit: '900', cursor };
    const { members, response_metadata } = await method(tools, 'conversations.members', query, membersSchema);
    for (const account of members.kept.filter(isPerson)) {
      const mail = mails.get(account);
      access.push({ account, ...(mail === undefined ? {} : { mail }) });
    }
    dropped += members.dropped;
    cursor = cursorOf(response_metadata) ?? undefined;
    if (cursor === undefined) break;
  }
  return { app: 'slack', site, container: channel, access: access.slice(0, MOST_LISTED), dropped };
}

const usersSchema = paged.extend({
  members: nodeByNode(
    z.object({
      id: z.string().max(30),
      profile: z.object({ email: z.string().max(320).nullish() }).nullish(),
    }),
  ),
});

/**
 * Addresses of the workspace's people, for the directory to know them by: in memory for as long as this connector is at it. None
 * where the app was not given `users:read.email`.
 */
async function mailsOf(tools: Tools): Promise<ReadonlyMap<string, string>> {
  const { memory } = tools;
  const known = memory.get('mails');
  if (known instanceof Map) return known;
  const mails = new Map<string, string>();
  try {
    for (let cursor: string | undefined; mails.size < MOST_LISTED; ) {
      const users = await method(tools, 'users.list', { limit: '200', cursor }, usersSchema);
      for (const { id, profile } of users.members.kept) if (profile?.email) mails.set(id, profile.email);
      cursor = cursorOf(users.response_metadata) ?? undefined;
      if (cursor === undefined) break;
    }
  } catch (error) {
    if (!(error instanceof AppFault && error.here)) throw error;
  }
  memory.set('mails', mails);
  return mails;
}

/** Apps have ids of their own kind. */
function isPerson(id: string): boolean {
  return /^[UW][A-Z0-9]{5,20}$/.test(id);
}

/** Who came and went, and what apps say, is no work of anybody's. */
const written = new Set([undefined, 'thread_broadcast', 'file_share', 'me_message']);

function itemOf({ ts, user, subtype, thread_ts, reply_users, files }: Message, container: string): Item[] {
  if (!written.has(subtype ?? undefined) || !user || !isPerson(user)) return [];
  const ref = { app: 'slack', site, type: 'message', object: ts, container } as const;
  const people = peopleOf([
    { account: user, role: 'author' },
    ...(reply_users ?? [])
      .filter((account) => isPerson(account) && account !== user)
      .map((account) => ({ account, role: 'commenter' }) as const),
  ]);
  const links = refsOf(!thread_ts || thread_ts === ts ? [] : [{ ...ref, object: thread_ts }]);
  const sizes = (files ?? []).flatMap(({ size }) => size ?? []);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const size = sizes.length === 0 ? {} : { size: sizeBucketOf(bytes) };
  return itemsOf({ ref, at: Math.floor(Number(ts) * 1_000), ...size, people, links, access: null });
}
