import { z } from 'zod';
import { isSite } from '../site.ts';
import { accountId, areIdsOf, idsOf } from './ids.ts';
import { sizeBuckets } from './sizes.ts';
import { type WorkApp, workObjectTypes } from './work-objects.ts';

/** What somebody has to do with a work object, as its app has it. */
export const roles = ['author', 'assignee', 'reviewer', 'commenter', 'attendee'] as const;
export type WorkRole = (typeof roles)[number];

/** What is attached, by its kind alone. */
export const attachmentTypes = [
  ...(['image', 'video', 'audio', 'document', 'spreadsheet', 'presentation', 'pdf'] as const),
  ...(['archive', 'text', 'code', 'other'] as const),
] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const MOST_PEOPLE = 50;
export const MOST_ATTACHMENTS = 50;
export const MOST_LINKS = 50;

export const workApps = Object.keys(idsOf) as [WorkApp, ...WorkApp[]];
const account = z.string().regex(accountId, 'an id that an app gave somebody');

/** A work object in an app: where it is and which one, and never what it is called. */
export const workRefSchema = z
  .strictObject({
    app: z.enum(workApps),
    site: z.string().max(260).refine(isSite, 'a site as it stands in the address bar'),
    type: z.enum(workObjectTypes),
    object: z.string().max(200),
    container: z.string().max(300).optional(),
  })
  .refine(
    ({ app, object, container }) => areIdsOf(app, { object, ...(container && { container }) }),
    'ids of this app',
  );
export type WorkRef = z.infer<typeof workRefSchema>;

export const personOnSchema = z.strictObject({ account, role: z.enum(roles) });
export type PersonOn = z.infer<typeof personOnSchema>;

/**
 * `POST /v1/graph/notes`: what a request of one's own was about, beyond what is in its record. Ids, kinds and sizes from
 * closed lists; no field could hold a title or a text (R10, R30). Told once for each request; a second time changes nothing.
 */
export const workNoteSchema = z.strictObject({
  requestId: z.uuid(),
  /** Missing where the page is no single object, or only its container is known. */
  object: z.string().max(200).optional(),
  container: z.string().max(300).optional(),
  /**
   * What the object is. The record of the request says what the page shows, which may be one comment on the object: that has
   * no id here. Without one it is what the record says.
   */
  type: z.enum(workObjectTypes).optional(),
  /** Who the caller is in this product. */
  self: account.optional(),
  people: z.array(personOnSchema).max(MOST_PEOPLE),
  attachments: z
    .array(z.strictObject({ type: z.enum(attachmentTypes), size: z.enum(sizeBuckets) }))
    .max(MOST_ATTACHMENTS),
  links: z.array(workRefSchema).max(MOST_LINKS),
});
export type WorkNote = z.infer<typeof workNoteSchema>;
