import { workNoteSchema } from '@sidenote/contract/graph/work-note';
import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { beforeEach, expect, test } from 'vitest';
import type { Ask, Job } from '../../job.ts';
import { passageSent } from '../../sent.ts';
import { organisation } from '../testing/allowed-question.ts';
import { graphScene, PAGE, TAB } from '../testing/graph-scene.ts';
import { requestId } from '../testing/relay-to.ts';

const scene = await graphScene();
const { ask, send } = await import('../request.ts');
const { deliver } = await import('../telling/deliver.ts');
const { recover } = await import('../recover.ts');
const { switchProduct } = await import('./switches.ts');
const { dropJob } = await import('../jobs.ts');
const { hasSeenGraph } = await import('./seen.ts');

const about: Ask = {
  action: 'summarise-page',
  tabId: TAB,
  frameId: undefined,
  pageUrl: PAGE,
  frameUrl: PAGE,
};
const NOTES = '/v1/graph/notes';
const DETAILS =
  '/rest/api/3/issue/ACME-7?fields=assignee,reporter,creator,attachment,issuelinks,parent,subtasks';

const job = () => scene.browser.session.get(`job:${TAB}`) as Job | undefined;
const note = () => {
  const now = job();
  return now !== undefined && 'capture' in now ? now.capture?.note : undefined;
};
const phase = () => job()?.phase;

async function sendShown(): Promise<void> {
  const shown = job();
  if (shown?.phase !== 'preview') throw new Error('Nothing is shown.');
  await send(shown, {});
}

/** A gate that a product's answer waits behind. */
function gate(answer: unknown) {
  const { promise, resolve } = Promise.withResolvers<void>();
  scene.product.set('/rest/api/3/issue/ACME-7', async () => {
    await promise;
    return answer;
  });
  return resolve;
}

beforeEach(() => scene.signIn());

test('what is told is what was shown, once the answer is whole, and once', async () => {
  await ask(about);
  await expect.poll(() => note()?.details).toBe('read');
  expect(scene.toldTo(NOTES)).toEqual([]);
  const shown = note();
  expect(shown?.readFrom).toContain(DETAILS);
  await sendShown();
  await expect.poll(() => scene.toldTo(NOTES)).toEqual([{ requestId, ...shown?.told }]);
  expect(workNoteSchema.safeParse(scene.toldTo(NOTES)[0]).error).toBeUndefined();
  await deliver();
  expect(scene.toldTo(NOTES)).toHaveLength(1);
  expect([...scene.browser.disk.keys()]).toEqual([]);
});

test('what goes along for the first time is shown, whatever was shown before', async () => {
  await ask(about);
  const shown = job();
  if (shown?.phase !== 'preview') throw new Error('Nothing is shown.');
  const sent = passageSent(about, shown.capture);
  expect(await hasSeenGraph(shown.capture, sent)).toBe(false);
  await send(shown, {});
  await expect.poll(() => scene.toldTo(NOTES)).toHaveLength(1);
  expect(await hasSeenGraph(shown.capture, sent)).toBe(true);
  const team = { ...sent, context: `${sent.context},more` };
  expect(await hasSeenGraph(shown.capture, team)).toBe(false);
  expect(await hasSeenGraph({ ...shown.capture, note: undefined }, { ...sent, context: undefined })).toBe(
    true,
  );
});

test('neither the request nor its answer waits for what the product says', async () => {
  const open = gate(readFixture('jira', 'issue-details'));
  await ask(about);
  await sendShown();
  // The answer is whole, and the product has said nothing yet.
  expect([phase(), note()?.details]).toEqual(['answer', 'asking']);
  expect(scene.toldTo(NOTES)).toEqual([]);
  open();
  await expect.poll(() => scene.toldTo(NOTES)).toHaveLength(1);
  expect(note()?.details).toBe('read');
  expect(scene.toldTo(NOTES)).toEqual([{ requestId, ...note()?.told }]);
});

test('where the product gives nothing, what the address says is told', async () => {
  scene.product.set('/rest/api/3/issue/ACME-7', 403);
  await ask(about);
  await expect.poll(() => note()?.details).toBe('refused');
  await sendShown();
  const nothing = { people: [], attachments: [], links: [] };
  await expect
    .poll(() => scene.toldTo(NOTES))
    .toEqual([{ requestId, object: 'ACME-7', type: 'work-item', container: 'ACME', ...nothing }]);
});

test('a link that the organisation’s rules bar is neither shown nor told', async () => {
  scene.signIn({}, { sites: { ...organisation.sites, block: ['*.figma.com'] } });
  await ask(about);
  await expect.poll(() => note()?.details).toBe('read');
  const { told } = note() ?? {};
  expect(told?.links.map(({ app }) => app)).toContain('confluence');
  expect(JSON.stringify(job())).not.toContain('figma');
  await sendShown();
  await expect.poll(() => scene.toldTo(NOTES)).toEqual([{ requestId, ...told }]);
});

test('a link to what was switched off by the time of telling is not told', async () => {
  await ask(about);
  await expect.poll(() => note()?.details).toBe('read');
  const { told } = note() ?? {};
  await switchProduct('confluence', false);
  await sendShown();
  const links = told?.links.filter(({ app }) => app !== 'confluence');
  expect(links?.length).toBeLessThan(told?.links.length ?? 0);
  await expect.poll(() => scene.toldTo(NOTES)).toEqual([{ requestId, ...told, links }]);
});

test('of what the product said nothing is told where the organisation lets it be asked no more by the time of telling', async () => {
  await ask(about);
  await expect.poll(() => note()?.details).toBe('read');
  expect(note()?.told.people).not.toEqual([]);
  scene.changeRules({ details: false });
  await sendShown();
  const nothing = { people: [], attachments: [], links: [] };
  await expect
    .poll(() => scene.toldTo(NOTES))
    .toEqual([{ requestId, object: 'ACME-7', type: 'work-item', container: 'ACME', ...nothing }]);
});

test('of a job that was thrown away meanwhile that is told which it had shown', async () => {
  const open = gate(readFixture('jira', 'issue-details'));
  await ask(about);
  await sendShown();
  const shown = job();
  if (shown === undefined) throw new Error('Nothing is shown.');
  await dropJob(TAB, shown);
  open();
  await expect.poll(() => scene.toldTo(NOTES)).toMatchObject([{ object: 'ACME-7', people: [], links: [] }]);
});

test('what a stopped worker was still asking for is told as it was shown', async () => {
  gate(readFixture('jira', 'issue-details'));
  await ask(about);
  await sendShown();
  await recover();
  await deliver();
  expect(scene.toldTo(NOTES)).toMatchObject([{ requestId, object: 'ACME-7', people: [] }]);
  expect(note()?.details).toBe('refused');
});

test('where the organisation lets nothing be asked, nothing is', async () => {
  scene.signIn({ details: false });
  await ask(about);
  await sendShown();
  await expect.poll(() => scene.toldTo(NOTES)).toHaveLength(1);
  expect(scene.asked.product).toEqual(['/rest/api/3/issue/ACME-7?fields=summary,description,subtasks']);
});

test('what is switched off between the answer and the telling is not told', async () => {
  const open = gate(readFixture('jira', 'issue-details'));
  await ask(about);
  await sendShown();
  await switchProduct('jira', false);
  open();
  await expect.poll(() => note()?.details).toBe('refused');
  await expect.poll(() => scene.browser.session.get('notes')).toEqual({});
  expect(scene.toldTo(NOTES)).toEqual([]);
});

test('a private window tells nothing, and its product is asked for nothing more', async () => {
  scene.tab.incognito = true;
  await ask(about);
  await sendShown();
  await deliver();
  expect([phase(), note(), scene.toldTo(NOTES)]).toEqual(['answer', undefined, []]);
  expect(scene.asked.product).toHaveLength(1);
});

test('in a works council’s organisation no account leaves the browser, and none is asked for', async () => {
  scene.signIn({ people: 'teams' });
  await ask(about);
  await expect.poll(() => note()?.details).toBe('read');
  await sendShown();
  await expect.poll(() => scene.toldTo(NOTES)).toHaveLength(1);
  expect(JSON.stringify(scene.toldTo(NOTES))).not.toContain('712020');
  expect(note()?.told.links).not.toEqual([]);
  expect(note()?.readFrom).toEqual([
    '/rest/api/3/issue/ACME-7?fields=issuelinks,parent,subtasks',
    '/rest/api/3/issue/ACME-7/remotelink',
  ]);
});

test('all words of a page and its answers swapped, the same bytes are told', async () => {
  const told: string[] = [];
  for (const words of ['Salaries', 'מטבח 🥘 ACME-99']) {
    scene.signIn();
    for (const [path, answer] of scene.product) scene.product.set(path, swapped(answer, words));
    await ask(about);
    await expect.poll(() => note()?.details).toBe('read');
    await sendShown();
    await expect.poll(() => scene.toldTo(NOTES)).toHaveLength(1);
    told.push(JSON.stringify(scene.toldTo(NOTES)));
  }
  expect(told[1]).toBe(told[0]);
  expect(told[0]).toContain('"object":"ACME-12"');
  expect(told[0]).not.toContain('Salaries');
});

const wordy = /^(summary|text|title|displayName|emailAddress|name|description|relationship|globalId)$/;

/** The same answer in other words: titles, names, texts, names of files but for their endings, and titles in addresses. */
function swapped(value: unknown, words: string): unknown {
  if (Array.isArray(value)) return value.map((one) => swapped(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (typeof child !== 'string') return [key, swapped(child, words)];
      if (wordy.test(key)) return [key, words];
      if (key === 'filename') return [key, child.replace(/^.*(?=\.)/, words)];
      return [key, key === 'url' ? child.replace('Invoice-with-a-date', encodeURIComponent(words)) : child];
    }),
  );
}
