import { sizeBucketOf } from '@sidenote/contract/graph/sizes';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { z } from 'zod';
import type { Item } from '../graph/item.ts';
import { itemsOf, peopleOf, refsOf } from './reader.ts';

/** Where files are at home, and documents: by their ids they are the same. */
const inDrive = { app: 'google-drive', site: 'drive.google.com' } as const;
const inDocs = { app: 'google-docs', site: 'docs.google.com' } as const;

/** No name, no description, no link, no preview. */
export const fileFields =
  'id,mimeType,modifiedTime,size,trashed,parents,driveId,owners(permissionId,emailAddress),lastModifyingUser(permissionId,emailAddress),permissions(id,type,emailAddress,deleted)';

const person = z.object({
  permissionId: z.string().max(128).optional(),
  emailAddress: z.string().max(320).optional(),
});

/** A permission's id is that of the person whom it lets in, the same for every file. */
export const permissionSchema = z.object({
  id: z.string().max(128),
  type: z.enum(['user', 'group', 'domain', 'anyone']),
  emailAddress: z.string().max(320).optional(),
  deleted: z.boolean().optional(),
});

export const fileSchema = z.object({
  id: z.string().max(100),
  mimeType: z.string().max(200),
  modifiedTime: z.iso.datetime({ offset: true }),
  /** In bytes, as text: numbers of JSON do not reach that far. */
  size: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  trashed: z.boolean().optional(),
  parents: z.array(z.string().max(100)).max(100).optional(),
  driveId: z.string().max(100).optional(),
  owners: z.array(person).max(100).optional(),
  lastModifyingUser: person.optional(),
  permissions: z.array(permissionSchema).max(2_000).optional(),
});
export type DriveFile = z.infer<typeof fileSchema>;

const documents = /^application\/vnd\.google-apps\.(document|spreadsheet|presentation|form|drawing)$/;

/** What is no work of anybody's by itself: a place for files, and a sign to one. */
const places = /^application\/vnd\.google-apps\.(folder|shortcut|drive-sdk.*)$/;

/** A file as others know it by its id and its kind. */
export function driveRef(id: string, mimeType: string, container?: string): WorkRef[] {
  const isDocument = documents.test(mimeType);
  const type = isDocument ? 'document' : mimeType.startsWith('video/') ? 'video' : 'file';
  return refsOf([
    {
      ...(isDocument ? inDocs : inDrive),
      type,
      object: id,
      ...(container === undefined ? {} : { container }),
    },
  ]);
}

/** What is gone, of which the kind is not told any more. */
export function goneRefs(id: string): WorkRef[] {
  return refsOf([{ ...inDrive, type: 'file', object: id }]);
}

export function fileItems(file: DriveFile): Item[] {
  if (places.test(file.mimeType)) return [];
  // What is in a shared drive is open to whoever is in that.
  const [ref] = driveRef(file.id, file.mimeType, file.driveId ?? file.parents?.[0]);
  if (ref === undefined) return [];
  const owners = (file.owners ?? []).flatMap(accountOf);
  const people = peopleOf([
    ...owners.map((one) => ({ ...one, role: 'author' }) as const),
    ...accountOf(file.lastModifyingUser ?? {}).map((one) => ({ ...one, role: 'assignee' }) as const),
  ]);
  const at = Date.parse(file.modifiedTime);
  const size = file.size === undefined ? {} : { size: sizeBucketOf(Number(file.size)) };
  if (file.driveId !== undefined) return itemsOf({ ref, at, ...size, people, links: [], access: null });
  // Google tells who may open a file to those alone who may share it.
  const told = file.permissions === undefined ? 'some' : 'all';
  return itemsOf({ ref, at, ...size, people, links: [], access: accessTo(file, owners), told });
}

type Account = Item['people'][number] extends infer One ? Omit<One, 'role'> : never;

function accountOf({ permissionId, emailAddress }: z.infer<typeof person>): Account[] {
  if (permissionId === undefined) return [];
  return [{ account: permissionId, ...(emailAddress === undefined ? {} : { mail: emailAddress }) }];
}

/** Who may open it: of groups nobody is known, and where nothing is said only who owns it may. */
function accessTo({ permissions }: DriveFile, owners: readonly Account[]): Item['access'] {
  if (permissions === undefined) return [...owners];
  if (permissions.some(({ type }) => type === 'domain' || type === 'anyone')) return null;
  return permissions
    .filter(({ type, deleted }) => type === 'user' && deleted !== true)
    .flatMap(({ id, emailAddress }) => accountOf({ permissionId: id, emailAddress }));
}
