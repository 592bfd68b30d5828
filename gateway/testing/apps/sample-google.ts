import { generateKeyPairSync, verify } from 'node:crypto';
import type { Answers } from './app-server.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The key of a service account whose tokens are handed out at an address. */
export function googleSecret(url: string): string {
  return JSON.stringify({
    ...{ type: 'service_account', client_email: 'reader@acme.iam.example', token_uri: `${url}/token` },
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  });
}

export const SHARED_DRIVE = '0AbcdEFGHIJKLMNOPQR';
export const FILE = '1Aaaaaaaaaaaaaaaaaaaaaa';
export const DOCUMENT = '1Bbbbbbbbbbbbbbbbbbbbbb';

/** A drive, a shared drive and a calendar with one meeting and a weekly one; everything that people wrote says `text`. */
export function sampleGoogle(text: string, at = new Date()): Answers {
  const time = at.toISOString();
  const person = (n: number) => ({
    ...{
      permissionId: `0000000${n}`,
      emailAddress: `${text}${n}@acme.example`,
      displayName: text,
      photoLink: text,
    },
  });
  const file = (id: string, mimeType: string, more: object) => ({
    ...{
      id,
      mimeType,
      modifiedTime: time,
      name: text,
      description: text,
      webViewLink: text,
      size: '1200000',
    },
    ...{ lastModifyingUser: person(2), ...more },
  });
  const permission = (n: number) => ({
    id: `0000000${n}`,
    type: 'user',
    emailAddress: `${text}${n}@acme.example`,
    displayName: text,
  });
  const own = {
    owners: [person(1)],
    permissions: [permission(1), permission(2)],
    parents: ['0Aparentparentparent'],
  };
  const document = file(DOCUMENT, 'application/vnd.google-apps.document', own);
  const event = {
    ...{ id: 'event1', status: 'confirmed', updated: time, summary: text, description: text, location: text },
    start: { dateTime: time },
    organizer: { email: `${text}1@acme.example`, displayName: text },
    attendees: [
      { email: `${text}2@acme.example`, displayName: text, responseStatus: 'accepted', comment: text },
      { email: `${text}room@acme.example`, resource: true },
    ],
    attachments: [
      { fileId: DOCUMENT, mimeType: 'application/vnd.google-apps.document', title: text, fileUrl: text },
    ],
  };
  const series = { ...event, id: 'series1', recurrence: ['RRULE:FREQ=WEEKLY'], attachments: undefined };
  const held = [0, 7, 14].map((days) => {
    const dateTime = new Date(at.getTime() - days * 86_400_000).toISOString();
    const once = { ...series, recurrence: undefined, recurringEventId: 'series1', start: { dateTime } };
    return { ...once, id: `series1_${dateTime.replace(/\.\d+|[-:]/g, '')}` };
  });
  return ({ path, query, headers, body }) => {
    if (path === '/token') {
      const [head, claims, signature = ''] = (new URLSearchParams(body).get('assertion') ?? '').split('.');
      const signed = Buffer.from(`${head}.${claims}`);
      const isOurs = verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'));
      if (!isOurs) return { status: 401, body: { error: 'invalid_client', error_description: text } };
      return { body: { access_token: 'a-token', expires_in: 3_600, token_type: 'Bearer' } };
    }
    if (headers.authorization !== 'Bearer a-token')
      return { status: 401, body: { error: { message: text } } };
    if (path === '/drive/v3/changes/startPageToken') return { body: { startPageToken: '100' } };
    if (path === `/drive/v3/files/${SHARED_DRIVE}/permissions`)
      return { body: { permissions: [permission(1), { ...permission(2), type: 'group' }] } };
    if (path === '/drive/v3/files' && query.get('driveId') === SHARED_DRIVE)
      return { body: { files: [file('1Cccccccccccccccccccccc', 'text/plain', { driveId: SHARED_DRIVE })] } };
    if (path === '/drive/v3/files')
      return query.get('pageToken') === null
        ? {
            body: {
              nextPageToken: 'next',
              files: [document, file('1Folderfolderfolder', 'application/vnd.google-apps.folder', own)],
            },
          }
        : { body: { files: [file(FILE, 'application/pdf', own)] } };
    if (path === '/drive/v3/changes')
      return {
        body: {
          newStartPageToken: '101',
          changes: [
            { fileId: FILE, removed: true },
            { fileId: DOCUMENT, file: document },
          ],
        },
      };
    if (path.startsWith('/calendar/v3/calendars/')) {
      if (query.get('singleEvents') === 'true') return { body: { summary: text, items: held } };
      const cancelled = { id: 'event1', status: 'cancelled' };
      return {
        body: {
          summary: text,
          nextSyncToken: 'sync',
          items: query.get('syncToken') === null ? [event, series] : [cancelled],
        },
      };
    }
    return { status: 404, body: { error: { message: text } } };
  };
}
