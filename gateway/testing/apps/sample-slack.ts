import type { Answers } from './app-server.ts';

export const slackSecret = 'xoxb-0123456789-abcdefghij';

/** One channel, `C0123ABCD`, with a thread; everything that people wrote says `text`. */
export function sampleSlack(text: string, at = new Date()): Answers {
  const ts = (seconds: number) => `${Math.floor(at.getTime() / 1_000) + seconds}.000100`;
  const first = ts(-100);
  const message = {
    type: 'message',
    text,
    blocks: [{ type: 'rich_text', elements: [{ text }] }],
    team: 'T0123',
  };
  const methods: Record<string, (cursor: string | null) => unknown> = {
    'conversations.list': () => ({
      channels: [
        { id: 'C0123ABCD', name: text, is_member: true, topic: { value: text }, purpose: { value: text } },
        { id: 'C0999ABCD', name: text, is_member: false },
      ],
    }),
    'conversations.members': (cursor) =>
      cursor === null
        ? { members: ['U0000001'], response_metadata: { next_cursor: 'more' } }
        : { members: ['U0000002'], response_metadata: { next_cursor: '' } },
    'users.list': () => ({
      members: [
        {
          id: 'U0000001',
          name: text,
          real_name: text,
          profile: { email: `${text}@acme.example`, real_name: text },
        },
      ],
    }),
    'conversations.history': (cursor) =>
      cursor === null
        ? {
            messages: [
              {
                ...{
                  ...message,
                  ts: ts(-10),
                  user: 'U0000002',
                  thread_ts: first,
                  subtype: 'thread_broadcast',
                },
                files: [
                  { id: 'F00000001', name: text, title: text, mimetype: 'image/png', size: 90_000 },
                  { id: 'F00000002', name: text, title: text, mimetype: 'image/png', size: 90_000 },
                  { id: 'F00000003', mode: 'tombstone' },
                ],
              },
              { ...message, ts: ts(-20), user: 'U0000001', subtype: 'channel_join' },
            ],
            has_more: true,
            response_metadata: { next_cursor: 'older' },
          }
        : {
            messages: [
              {
                ...{ ...message, ts: first, user: 'U0000001', thread_ts: first, reply_count: 1 },
                ...{
                  reply_users: ['U0000002', 'B0000009'],
                  reactions: [{ name: text, count: 2, users: ['U0000002'] }],
                },
              },
            ],
            has_more: false,
          },
  };
  return ({ path, query, headers }) => {
    if (headers.authorization !== `Bearer ${slackSecret}`)
      return { body: { ok: false, error: 'invalid_auth' } };
    const method = methods[path.replace('/api/', '')];
    if (method === undefined) return { body: { ok: false, error: 'unknown_method', detail: text } };
    return { body: { ok: true, ...Object(method(query.get('cursor'))) } };
  };
}
