import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { connectorRights } from '@sidenote/contract/graph/connectors';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';
import type { Item } from '../graph/item.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import { picked } from './ask.ts';
import { sinceOf } from './first-look.ts';
import { driveRef } from './google-drive-files.ts';
import { googleToken, isServiceAccount } from './google-token.ts';
import { nodeByNode } from './node-by-node.ts';
import { emptyPage, itemsOf, type Page, peopleOf, type Reader, refsOf } from './reader.ts';

const [right] = connectorRights['google-calendar'];
const site = 'calendar.google.com';

/** No title, no description, no place, no link. */
const eventFields =
  'id,status,updated,organizer(email,self),creator(email),guestsCanSeeOtherGuests,attendees(email,resource,responseStatus),attachments(fileId,mimeType)';

/**
 * Google Calendar: events by id and time, who takes part, and which files are attached. A scope is somebody's address, whose
 * calendar is read in their name, or the id of a calendar that is shared with the service account.
 */
export const googleCalendar: Reader = {
  vendorUrl: 'https://www.googleapis.com',
  ...connectorForms['google-calendar'],
  takesSecret: isServiceAccount,
  ownerOf,
  read: async ({ scope, cursor, since, startedAt }, tools) => {
    const owner = ownerOf(scope);
    const token = await googleToken(tools, { right, subject: owner });
    const answer = await tools.ask({
      to: `/calendar/v3/calendars/${encodeURIComponent(owner === undefined ? scope : 'primary')}/events`,
      headers: { authorization: `Bearer ${token}` },
      query: {
        ...{ maxResults: '250', pageToken: cursor ?? undefined },
        ...(since === null ? { timeMin: sinceOf(null, startedAt) } : { syncToken: since }),
        fields: `nextPageToken,nextSyncToken,items(${eventFields})`,
      },
      also: [410],
    });
    // A token that Google has forgotten: everything once more, which changes nothing where it is known.
    if (answer.status === 410) return emptyPage;
    return pageOf(picked(eventsSchema, answer), { keys: tools.keys, calendar: scope, since });
  },
  behind: () => null,
  closed: () => [],
};

/** Calendars that are nobody's own have addresses as well. */
function ownerOf(scope: string): string | undefined {
  return scope.toLowerCase().endsWith('.calendar.google.com') ? undefined : scope;
}

const mail = z.string().max(320);
const eventSchema = z.object({
  id: z.string().max(1_024),
  status: z.string().max(40).optional(),
  updated: z.iso.datetime({ offset: true }).optional(),
  organizer: z.object({ email: mail.optional(), self: z.boolean().optional() }).optional(),
  creator: z.object({ email: mail.optional() }).optional(),
  guestsCanSeeOtherGuests: z.boolean().optional(),
  attendees: z
    .array(
      z.object({
        email: mail.optional(),
        resource: z.boolean().optional(),
        responseStatus: z.string().max(40).optional(),
      }),
    )
    .optional(),
  attachments: z
    .array(z.object({ fileId: z.string().max(200).optional(), mimeType: z.string().max(200).optional() }))
    .optional(),
});

const eventsSchema = z.object({
  nextPageToken: z.string().max(4_000).optional(),
  nextSyncToken: z.string().max(4_000).optional(),
  items: nodeByNode(eventSchema).nullish(),
});

interface Of {
  readonly keys: NodeKeys;
  readonly calendar: string;
  readonly since: string | null;
}

function pageOf({ items: events, nextPageToken, nextSyncToken }: z.infer<typeof eventsSchema>, of: Of): Page {
  const { kept: items, dropped } = events ?? { kept: [], dropped: 0 };
  const [gone, here] = [items.filter(isCancelled), items.filter((event) => !isCancelled(event))];
  return {
    ...emptyPage,
    batch: {
      ...{ containers: [], items: here.flatMap((event) => eventItems(event, of)) },
      gone: gone.flatMap(({ id }) => eventRef(id, of)),
    },
    cursor: nextPageToken ?? null,
    since: nextSyncToken ?? of.since,
    dropped,
  };
}

function isCancelled({ status }: z.infer<typeof eventSchema>): boolean {
  return status === 'cancelled';
}

/** A calendar is called by an address, of which a keyed hash stands for it. */
function eventRef(id: string, { keys, calendar }: Of): WorkRef[] {
  const container = keys.container({ app: 'google-calendar', site, id: calendar.toLowerCase() });
  return refsOf([{ app: 'google-calendar', site, type: 'calendar-event', object: id, container }]);
}

function eventItems(event: z.infer<typeof eventSchema>, of: Of): Item[] {
  const [ref] = eventRef(event.id, of);
  if (ref === undefined || event.updated === undefined) return [];
  // Google knows who takes part by their addresses alone: a keyed hash of one is the account.
  const accountOf = (address: string | undefined) =>
    address === undefined
      ? []
      : [
          {
            account: of.keys.account({ app: 'google-calendar', site, id: address.toLowerCase() }),
            mail: address,
          },
        ];
  const organisers = accountOf((event.organizer ?? event.creator)?.email);
  const attendees = (event.attendees ?? [])
    .filter(({ resource, responseStatus }) => resource !== true && responseStatus !== 'declined')
    .flatMap(({ email }) => accountOf(email));
  const people = peopleOf([
    ...organisers.map((one) => ({ ...one, role: 'author' }) as const),
    ...attendees.map((one) => ({ ...one, role: 'attendee' }) as const),
  ]);
  const links = refsOf(
    (event.attachments ?? []).flatMap(({ fileId, mimeType = '' }) =>
      fileId === undefined ? [] : driveRef(fileId, mimeType),
    ),
  );
  const openers = new Map([...organisers, ...attendees].map((one) => [one.account, one]));
  const access = [...openers.values()].slice(0, 5_000);
  // Whose guests may not see each other tells them to its organiser's calendar alone.
  const apart = event.guestsCanSeeOtherGuests === false;
  const told = apart && event.organizer?.self !== true ? 'some' : 'all';
  return itemsOf({
    ...{ ref, at: Date.parse(event.updated), people, links, access, told },
    ...(apart ? { apart } : {}),
  });
}
