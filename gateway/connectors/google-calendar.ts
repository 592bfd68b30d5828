import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { connectorRights } from '@sidenote/contract/graph/connectors';
import { z } from 'zod';
import { picked } from './ask.ts';
import { sinceOf } from './first-look.ts';
import {
  type Event,
  eventFields,
  eventRef,
  eventSchema,
  heldItems,
  isCancelled,
  writtenItems,
} from './google-calendar-events.ts';
import { googleToken, isServiceAccount } from './google-token.ts';
import { nodeByNode } from './node-by-node.ts';
import { emptyPage, nothing, type Page, type Place, type Reader, type Tools } from './reader.ts';

const [right] = connectorRights['google-calendar'];

/** Where in a round: first what was written into the calendar or changed, then what has taken place since the round before. */
const cursorSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('written'), page: z.string() }),
  z.object({ step: z.literal('held'), page: z.string().nullable(), sync: z.string().nullable() }),
]);
type Cursor = z.infer<typeof cursorSchema>;

/** How far a round came: Google's token for what changes from there on, and until when what takes place was read. ISO 8601. */
const sinceSchema = z.object({ sync: z.string().nullable(), held: z.iso.datetime() });

/**
 * Google Calendar: events by id and time, who takes part, and which files are attached. A scope is somebody's address, whose
 * calendar is read in their name, or the id of a calendar that is shared with the service account. Who takes part counts in
 * the week in which a meeting takes place, and in each one in which it recurs.
 */
export const googleCalendar: Reader = {
  ...connectorForms['google-calendar'],
  takesSecret: isServiceAccount,
  ownerOf,
  read: async (place, tools) => {
    const cursor = cursorOf(place.cursor);
    const before = sinceOfRound(place.since);
    return cursor.step === 'held'
      ? readHeld(place, cursor, before?.held, tools)
      : readWritten(place, cursor, before?.sync ?? null, tools);
  },
  behind: ({ cursor }) => (cursorOf(cursor).step === 'held' ? null : heldAfter(null)),
  closed: () => [],
};

function cursorOf(cursor: string | null): Cursor | { readonly step: 'written'; readonly page: null } {
  return cursorSchema.safeParse(jsonOf(cursor)).data ?? { step: 'written', page: null };
}

/** Gateways from before kept Google's token alone. */
function sinceOfRound(since: string | null): { sync: string | null; held?: string } | undefined {
  return since === null ? undefined : (sinceSchema.safeParse(jsonOf(since)).data ?? { sync: since });
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function heldAfter(sync: string | null): string {
  return JSON.stringify({ step: 'held', page: null, sync } satisfies Cursor);
}

type Query = Readonly<Record<string, string | undefined>>;

async function askEvents(scope: string, query: Query, tools: Tools, also: readonly number[] = []) {
  const owner = ownerOf(scope);
  const token = await googleToken(tools, { right, subject: owner });
  return tools.ask({
    to: `/calendar/v3/calendars/${encodeURIComponent(owner === undefined ? scope : 'primary')}/events`,
    headers: { authorization: `Bearer ${token}` },
    query: {
      ...{ maxResults: '250', ...query },
      fields: `nextPageToken,nextSyncToken,items(${eventFields})`,
    },
    also,
  });
}

/** What was written or changed, each series once, and what was cancelled. */
async function readWritten(
  { scope, startedAt }: Place,
  { page }: { readonly page: string | null },
  sync: string | null,
  tools: Tools,
): Promise<Page> {
  const from = sync === null ? { timeMin: sinceOf(null, startedAt) } : { syncToken: sync };
  const answer = await askEvents(scope, { pageToken: page ?? undefined, ...from }, tools, [410]);
  // A token that Google has forgotten: everything once more in the next round, which changes nothing where it is known.
  if (answer.status === 410) return { ...emptyPage, cursor: heldAfter(null) };
  const { kept, here, dropped, nextPageToken, nextSyncToken } = eventsIn(answer);
  const of = { keys: tools.keys, calendar: scope };
  const whole = ({ recurringEventId }: Event) => recurringEventId === undefined;
  // One time of a series is no event of its own; gateways from before took a changed one for that.
  const gone = kept.filter((event) => isCancelled(event) || !whole(event));
  const brought = here.flatMap((event) => [
    ...(whole(event) ? writtenItems(event, of) : []),
    ...(event.recurrence === undefined ? heldItems(event, of, startedAt) : []),
  ]);
  const next: Cursor | null = nextPageToken === undefined ? null : { step: 'written', page: nextPageToken };
  return {
    ...emptyPage,
    batch: { containers: [], items: brought, gone: gone.flatMap(({ id }) => eventRef(id, of)) },
    cursor: next === null ? heldAfter(nextSyncToken ?? sync) : JSON.stringify(next),
    dropped,
  };
}

/** What has taken place, each time of a series by itself. */
async function readHeld(
  { scope, startedAt }: Place,
  { page, sync }: Extract<Cursor, { step: 'held' }>,
  before: string | undefined,
  tools: Tools,
): Promise<Page> {
  const until = new Date(startedAt).toISOString();
  // A clock that was ahead in the round before would ask for what ends before it begins.
  const from = before === undefined || before >= until ? sinceOf(null, startedAt) : before;
  const answer = await askEvents(
    scope,
    { singleEvents: 'true', timeMin: from, timeMax: until, pageToken: page ?? undefined },
    tools,
  );
  const { here, dropped, nextPageToken } = eventsIn(answer);
  const of = { keys: tools.keys, calendar: scope };
  const held = here.flatMap((one) => heldItems(one, of, startedAt));
  const next: Cursor | null =
    nextPageToken === undefined ? null : { step: 'held', page: nextPageToken, sync };
  return {
    ...emptyPage,
    batch: { ...nothing, items: held },
    cursor: next === null ? null : JSON.stringify(next),
    since: JSON.stringify({ sync, held: until } satisfies z.infer<typeof sinceSchema>),
    dropped,
  };
}

/** Calendars that are nobody's own have addresses as well. */
function ownerOf(scope: string): string | undefined {
  return scope.toLowerCase().endsWith('.calendar.google.com') ? undefined : scope;
}

const eventsSchema = z.object({
  nextPageToken: z.string().max(4_000).optional(),
  nextSyncToken: z.string().max(4_000).optional(),
  items: nodeByNode(eventSchema).nullish(),
});

/** All events of an answer, and those that are not cancelled. */
function eventsIn(answer: Parameters<typeof picked>[1]) {
  const { items, ...tokens } = picked(eventsSchema, answer);
  const { kept, dropped } = items ?? { kept: [], dropped: 0 };
  return { ...tokens, kept, dropped, here: kept.filter((event) => !isCancelled(event)) };
}
