import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';
import type { Item } from '../graph/item.ts';
import type { NodeKeys } from '../graph/node-keys.ts';
import { driveRef } from './google-drive-files.ts';
import { itemsOf, peopleOf, refsOf } from './reader.ts';

const site = 'calendar.google.com';

/** No title, no description, no place, no link; of how an event recurs only whether it does. */
export const eventFields = [
  ...['id', 'recurringEventId', 'recurrence', 'status', 'updated', 'start(date,dateTime)'],
  ...['organizer(email,self)', 'creator(email)', 'guestsCanSeeOtherGuests'],
  ...['attendees(email,resource,responseStatus)', 'attachments(fileId,mimeType)'],
].join(',');

const mail = z.string().max(320);
export const eventSchema = z.object({
  id: z.string().max(1_024),
  /** Of one time of a series: which. */
  recurringEventId: z.string().max(1_024).optional(),
  /** Of a series alone. */
  recurrence: z.array(z.string()).optional(),
  status: z.string().max(40).optional(),
  updated: z.iso.datetime({ offset: true }).optional(),
  start: z
    .object({ date: z.iso.date().optional(), dateTime: z.iso.datetime({ offset: true }).optional() })
    .optional(),
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

export type Event = z.infer<typeof eventSchema>;

export interface Of {
  readonly keys: NodeKeys;
  readonly calendar: string;
}

export function isCancelled({ status }: Event): boolean {
  return status === 'cancelled';
}

/** A calendar is called by an address, of which a keyed hash stands for it. */
export function eventRef(id: string, { keys, calendar }: Of): WorkRef[] {
  const container = keys.container({ app: 'google-calendar', site, id: calendar.toLowerCase() });
  return refsOf([{ app: 'google-calendar', site, type: 'calendar-event', object: id, container }]);
}

/** That somebody put it there, and who may open it. */
export function writtenItems(event: Event, of: Of): Item[] {
  const [ref] = eventRef(event.id, of);
  if (ref === undefined || event.updated === undefined) return [];
  const organisers = accountOf((event.organizer ?? event.creator)?.email, of);
  const openers = new Map([...organisers, ...attendeesOf(event, of)].map((one) => [one.account, one]));
  // Whose guests may not see each other tells them to its organiser's calendar alone.
  const told = isApart(event) && event.organizer?.self !== true ? 'some' : 'all';
  return itemsOf({
    ...{ ref, at: Date.parse(event.updated), links: linksOf(event), told, ...apartOf(event) },
    people: peopleOf(organisers.map((one) => ({ ...one, role: 'author' }))),
    access: [...openers.values()].slice(0, 5_000),
  });
}

/**
 * That people took part in it, or in one time of its series. Who may open the series is not said by one time of it, which may
 * be long over.
 */
export function heldItems(event: Event, of: Of, now: number): Item[] {
  const [ref] = eventRef(event.recurringEventId ?? event.id, of);
  const at = Date.parse(event.start?.dateTime ?? event.start?.date ?? '');
  const people = peopleOf(attendeesOf(event, of).map((one) => ({ ...one, role: 'attendee' })));
  const links = linksOf(event);
  if (ref === undefined || !(at <= now) || people.length + links.length === 0) return [];
  return itemsOf({ ref, at, people, links, ...apartOf(event) });
}

function attendeesOf({ attendees = [] }: Event, of: Of) {
  return attendees
    .filter(({ resource, responseStatus }) => resource !== true && responseStatus !== 'declined')
    .flatMap(({ email }) => accountOf(email, of));
}

/** Google knows who takes part by their addresses alone: a keyed hash of one is the account. */
function accountOf(address: string | undefined, { keys }: Of) {
  if (address === undefined) return [];
  return [
    { account: keys.account({ app: 'google-calendar', site, id: address.toLowerCase() }), mail: address },
  ];
}

function linksOf({ attachments = [] }: Event): WorkRef[] {
  return refsOf(
    attachments.flatMap(({ fileId, mimeType = '' }) =>
      fileId === undefined ? [] : driveRef(fileId, mimeType),
    ),
  );
}

function isApart({ guestsCanSeeOtherGuests }: Event): boolean {
  return guestsCanSeeOtherGuests === false;
}

function apartOf(event: Event): Pick<Item, 'apart'> {
  return isApart(event) ? { apart: true } : {};
}
