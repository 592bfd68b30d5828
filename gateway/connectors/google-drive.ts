import { connectorForms } from '@sidenote/contract/graph/connector-forms';
import { connectorRights } from '@sidenote/contract/graph/connectors';
import { z } from 'zod';
import type { ContainerAccess } from '../graph/item.ts';
import { AppFault } from './app-fault.ts';
import { picked } from './ask.ts';
import { sinceOf } from './first-look.ts';
import { fileFields, fileItems, fileSchema, goneRefs, permissionSchema } from './google-drive-files.ts';
import { googleToken, isServiceAccount } from './google-token.ts';
import { nodeByNode } from './node-by-node.ts';
import { emptyPage, nothing, type Page, type Place, type Reader, type Tools } from './reader.ts';

const [right] = connectorRights['google-drive'];
const MOST_LISTED = 20_000;

/**
 * Google Drive: files by kind, time, owner, who changed them last, who may open them and where they are. A scope is
 * somebody's address, whose drive is read in their name, or the id of a shared drive that the service account is in.
 */
export const googleDrive: Reader = {
  ...connectorForms['google-drive'],
  takesSecret: isServiceAccount,
  ownerOf: (scope) => (scope.includes('@') ? scope : undefined),
  read: async (place, tools) => {
    const get = await asking(place.scope, tools);
    const drive = driveOf(place.scope);
    const cursor = cursorSchema.safeParse(place.cursor === null ? null : JSON.parse(place.cursor)).data;
    if (cursor === undefined) return begin(place, drive, get);
    return cursor.step === 'files' ? readFiles(place, cursor, drive, get) : readChanges(cursor, drive, get);
  },
  behind: () => null,
  closed: (scope) => {
    const drive = driveOf(scope);
    return drive === undefined ? [] : inDrive(drive, []);
  },
};

function driveOf(scope: string): string | undefined {
  return scope.includes('@') ? undefined : scope;
}

function inDrive(container: string, access: ContainerAccess['access']): ContainerAccess[] {
  return [{ app: 'google-drive', site: 'drive.google.com', container, access }];
}

type Get = <T>(path: string, query: Record<string, string | undefined>, schema: z.ZodType<T>) => Promise<T>;

async function asking(scope: string, tools: Tools): Promise<Get> {
  const token = await googleToken(tools, { right, subject: scope.includes('@') ? scope : undefined });
  return async (path, query, schema) =>
    picked(
      schema,
      await tools.ask({ to: `/drive/v3${path}`, query, headers: { authorization: `Bearer ${token}` } }),
    );
}

const token = z.string().max(1_000);
const cursorSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('files'), start: token, page: token.nullable() }),
  z.object({ step: z.literal('changes'), page: token }),
]);
type Cursor = z.infer<typeof cursorSchema>;

/** Who is in a shared drive; then its files, from the first round's half year on, or what has changed since the last. */
async function begin({ since }: Place, drive: string | undefined, get: Get): Promise<Page> {
  const containers = drive === undefined ? [] : inDrive(drive, await membersOf(drive, get));
  const cursor: Cursor =
    since === null
      ? { step: 'files', start: await startToken(drive, get), page: null }
      : { step: 'changes', page: since };
  return { ...emptyPage, batch: { ...nothing, containers }, cursor: JSON.stringify(cursor) };
}

async function startToken(drive: string | undefined, get: Get): Promise<string> {
  const { startPageToken } = await get(
    '/changes/startPageToken',
    { driveId: drive, supportsAllDrives: drive && 'true', fields: 'startPageToken' },
    z.object({ startPageToken: token }),
  );
  return startPageToken;
}

const membersSchema = z.object({
  nextPageToken: token.optional(),
  permissions: nodeByNode(permissionSchema),
});

async function membersOf(drive: string, get: Get): Promise<ContainerAccess['access']> {
  const access: { account: string; mail?: string }[] = [];
  for (let page: string | undefined; access.length < MOST_LISTED; ) {
    const { permissions, nextPageToken } = await get(
      `/files/${drive}/permissions`,
      {
        ...{ supportsAllDrives: 'true', pageSize: '100', pageToken: page },
        fields: 'nextPageToken,permissions(id,type,emailAddress,deleted)',
      },
      membersSchema,
    );
    if (permissions.kept.some(({ type }) => type === 'domain' || type === 'anyone')) return null;
    for (const { id, type, emailAddress, deleted } of permissions.kept)
      if (type === 'user' && deleted !== true)
        access.push({ account: id, ...(emailAddress === undefined ? {} : { mail: emailAddress }) });
    page = nextPageToken;
    if (page === undefined) break;
  }
  return access.slice(0, MOST_LISTED);
}

const filesSchema = z.object({ nextPageToken: token.optional(), files: nodeByNode(fileSchema) });

async function readFiles(
  { startedAt }: Place,
  { start, page }: Extract<Cursor, { step: 'files' }>,
  drive: string | undefined,
  get: Get,
): Promise<Page> {
  const { files, nextPageToken } = await get(
    '/files',
    {
      ...{ q: `trashed = false and modifiedTime > '${sinceOf(null, startedAt)}'`, pageSize: '200' },
      ...{ pageToken: page ?? undefined, fields: `nextPageToken,files(${fileFields})` },
      ...withinDrive(drive),
    },
    filesSchema,
  );
  const items = files.kept.flatMap(fileItems);
  const next: Cursor | null =
    nextPageToken === undefined ? null : { step: 'files', start, page: nextPageToken };
  const cursor = next === null ? null : JSON.stringify(next);
  return { ...emptyPage, batch: { ...nothing, items }, cursor, since: start, dropped: files.dropped };
}

function withinDrive(drive: string | undefined): Record<string, string> {
  if (drive === undefined) return {};
  return { corpora: 'drive', driveId: drive, includeItemsFromAllDrives: 'true', supportsAllDrives: 'true' };
}

const changesSchema = z.object({
  nextPageToken: token.optional(),
  newStartPageToken: token.optional(),
  changes: nodeByNode(
    z.object({
      fileId: z.string().max(100).optional(),
      removed: z.boolean().optional(),
      file: fileSchema.optional(),
    }),
  ),
});

async function readChanges(
  { page }: Extract<Cursor, { step: 'changes' }>,
  drive: string | undefined,
  get: Get,
): Promise<Page> {
  const { driveId, corpora: _, ...within } = withinDrive(drive);
  const {
    changes: all,
    nextPageToken,
    newStartPageToken,
  } = await get(
    '/changes',
    {
      ...{ pageToken: page, pageSize: '200', driveId, ...within },
      fields: `nextPageToken,newStartPageToken,changes(fileId,removed,file(${fileFields}))`,
    },
    changesSchema,
  );
  const { kept: changes, dropped } = all;
  const gone = changes.filter(({ removed, file }) => removed === true || file?.trashed === true);
  const batch = {
    ...{ containers: [], gone: gone.flatMap(({ fileId }) => (fileId === undefined ? [] : goneRefs(fileId))) },
    items: changes.flatMap(({ file }) =>
      file === undefined || file.trashed === true ? [] : fileItems(file),
    ),
  };
  if (nextPageToken !== undefined) {
    const cursor: Cursor = { step: 'changes', page: nextPageToken };
    return { ...emptyPage, batch, cursor: JSON.stringify(cursor), dropped };
  }
  if (newStartPageToken === undefined) throw new AppFault('not_understood', { here: true });
  return { ...emptyPage, batch, since: newStartPageToken, dropped };
}
