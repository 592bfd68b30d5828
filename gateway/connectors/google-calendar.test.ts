import { describe, expect, test } from 'vitest';
import type { Answers } from '../testing/apps/app-server.ts';
import type { Reading } from '../testing/apps/read-round.ts';
import { DOCUMENT, googleSecret, sampleGoogle } from '../testing/apps/sample-google.ts';
import { useApp } from '../testing/apps/use-app.ts';
import { googleCalendar } from './google-calendar.ts';

const now = Date.UTC(2026, 10, 25, 12);
const dayMs = 86_400_000;
const text = 'CANARY-what-somebody-wrote';
const scope = 'ada@acme.example';
const account = expect.stringMatching(/^[0-9a-f]{32}$/);

const on = useApp();

const readThrough = (of: Partial<Reading> = {}) =>
  on.readRound({
    ...{ name: 'google-calendar', answers: sampleGoogle(text, new Date(now)), startedAt: now, scope },
    ...{ secret: googleSecret(on.app.url), ...of },
  });

/** Answers with these events to what was written, and to what has taken place. */
function answering(events: { written?: readonly object[]; held?: readonly object[] }): Answers {
  const sample = sampleGoogle(text, new Date(now));
  return (asked, answer) => {
    if (!asked.path.startsWith('/calendar/')) return sample(asked, answer);
    const { written = [], held = [] } = events;
    return asked.query.get('singleEvents') === 'true'
      ? { body: { items: held } }
      : { body: { nextSyncToken: 'sync', items: written } };
  };
}

const guest = { email: 'bo@acme.example', responseStatus: 'accepted' };

function event(id: string, { days = 0, ...more }: { days?: number } & Record<string, unknown> = {}) {
  return {
    ...{ id, status: 'confirmed', updated: new Date(now).toISOString(), organizer: { email: scope } },
    ...{ attendees: [guest], start: { dateTime: new Date(now + days * dayMs).toISOString() }, ...more },
  };
}

const asksOfEvents = () => on.app.asked.filter(({ path }) => path.startsWith('/calendar/'));

const told = async (events: Parameters<typeof answering>[0], of: Partial<Reading> = {}) =>
  (await readThrough({ answers: answering(events), ...of })).items.map(
    ({ ref: { object }, at, people, access }) => [
      object,
      (at - now) / dayMs,
      people.map(({ role }) => role).join(' '),
      access?.length,
    ],
  );

describe('Google Calendar', () => {
  test('brings who takes part and which files are attached, by keyed hashes, and what was cancelled', async () => {
    const first = await readThrough();
    const ref = { type: 'calendar-event', object: 'event1', container: account };
    expect(first.items.slice(0, 2)).toMatchObject([
      {
        ...{ ref, links: [{ app: 'google-docs', object: DOCUMENT }], access: [{ account }, { account }] },
        people: [{ account, role: 'author' }],
      },
      { ref, links: [{ app: 'google-docs', object: DOCUMENT }], people: [{ account, role: 'attendee' }] },
    ]);
    const next = await readThrough({ since: first.since });
    expect(next.gone).toMatchObject([{ object: 'event1' }]);
    const kept = JSON.stringify([first, next], (key, value) => (key === 'mail' ? undefined : value));
    expect(kept).not.toContain('CANARY');
    for (const { query } of asksOfEvents())
      expect(query.get('fields')).not.toMatch(/summary|description|location|displayName/);
  });

  test('counts a meeting that recurs each time it takes place, and once that it was put there', async () => {
    const { items } = await readThrough();
    const ofSeries = items.filter(({ ref }) => ref.object === 'series1');
    expect(ofSeries.map(({ at, people }) => [(at - now) / dayMs, people.map(({ role }) => role)])).toEqual([
      [0, ['author']],
      [0, ['attendee']],
      [-7, ['attendee']],
      [-14, ['attendee']],
    ]);
  });

  test('asks in a later round for what took place since the one before, and for what has changed', async () => {
    const { since } = await readThrough();
    on.app.asked.length = 0;
    const later = now + dayMs;
    const next = await readThrough({ since, startedAt: later });
    expect(asksOfEvents().map(({ query }) => Object.fromEntries(query))).toMatchObject([
      { syncToken: 'sync' },
      {
        ...{ singleEvents: 'true', timeMin: new Date(now).toISOString() },
        timeMax: new Date(later).toISOString(),
      },
    ]);
    expect(next.since).toBe(JSON.stringify({ sync: 'sync', held: new Date(later).toISOString() }));
  });

  test('reads further back where the clock was ahead before, instead of asking for no time at all', async () => {
    const since = JSON.stringify({ sync: 'sync', held: new Date(now + dayMs).toISOString() });
    await readThrough({ since });
    const { timeMin = '', timeMax = '' } = Object.fromEntries(asksOfEvents()[1]?.query ?? []);
    expect(Date.parse(timeMax) - Date.parse(timeMin)).toBe(26 * 7 * dayMs);
  });

  test('goes on where a gateway from before stopped, which kept Google’s token alone', async () => {
    await readThrough({ since: 'an-old-token' });
    expect(asksOfEvents().map(({ query }) => query.get('syncToken'))).toEqual(['an-old-token', null]);
  });

  test('says nothing of taking part in what is yet to come, but who may open it', async () => {
    expect(await told({ written: [event('ahead', { days: 3 })] })).toEqual([['ahead', 0, 'author', 2]]);
  });

  test('counts in its own week what was changed long after', async () => {
    expect(await told({ written: [event('event2', { days: -30 })] })).toEqual([
      ['event2', 0, 'author', 2],
      ['event2', -30, 'attendee', undefined],
    ]);
  });

  test('takes a whole day as one', async () => {
    const start = { date: '2026-11-20' };
    expect((await told({ held: [event('event3', { start })] })).map(([, at]) => at)).toEqual([-5.5]);
  });

  test('takes what is attached to one time of a series after it for that time of the series', async () => {
    const once = event('series1_20261118T120000Z', { days: -7, recurringEventId: 'series1' });
    const { items } = await readThrough({
      answers: answering({ written: [{ ...once, attachments: [{ fileId: DOCUMENT, mimeType: '' }] }] }),
    });
    expect(items).toMatchObject([
      { ref: { object: 'series1' }, at: now - 7 * dayMs, links: [{ object: DOCUMENT }] },
    ]);
    expect(items[0]?.access).toBeUndefined();
  });

  test('leaves a series there of which one time is cancelled, and takes that time for no event of its own', async () => {
    const once = { id: 'series1_20261118T120000Z', recurringEventId: 'series1', status: 'cancelled' };
    const { gone, items } = await readThrough({ answers: answering({ written: [once], held: [once] }) });
    expect([gone.map(({ object }) => object), items]).toEqual([[once.id], []]);
  });

  test.each([
    ['declined it', { responseStatus: 'declined' }],
    ['is a room', { resource: true }],
  ])('says of nobody that they took part who %s', async (_what, more) => {
    expect(await told({ held: [event('event2', { attendees: [{ ...guest, ...more }] })] })).toEqual([]);
  });

  test('says of an event whose guests do not see each other that they are apart', async () => {
    const hidden = event('event2', { days: -1, guestsCanSeeOtherGuests: false });
    const { items } = await readThrough({ answers: answering({ written: [hidden], held: [hidden] }) });
    expect(items).toMatchObject([{ apart: true, told: 'some' }, { apart: true }, { apart: true }]);
    const shown = await readThrough({ answers: answering({ written: [event('event2', { days: -1 })] }) });
    expect(shown.items.map(({ apart }) => apart)).toEqual([undefined, undefined]);
  });

  test('starts anew where Google has forgotten how far it was, and reads on what has taken place', async () => {
    const sample = sampleGoogle(text, new Date(now));
    const answers: Answers = (asked, answer) =>
      asked.query.get('syncToken') === 'old' ? { status: 410, body: { error: text } } : sample(asked, answer);
    const { items, since } = await readThrough({ answers, since: 'old' });
    expect(items.map(({ ref }) => ref.object)).toEqual(['series1', 'series1', 'series1']);
    expect(JSON.parse(since ?? '')).toMatchObject({ sync: null });
    await readThrough({ answers, since });
    expect(asksOfEvents().at(-2)?.query.get('timeMin')).not.toBeNull();
  });

  test('passes over a page that cannot be read, for what has taken place', () => {
    const held = googleCalendar.behind({ scope, cursor: JSON.stringify({ step: 'written', page: 'two' }) });
    expect(JSON.parse(held ?? '')).toEqual({ step: 'held', page: null, sync: null });
    expect(googleCalendar.behind({ scope, cursor: held })).toBeNull();
  });
});
