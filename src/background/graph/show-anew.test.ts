import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ShownNote } from '../../graph-view.ts';
import type { Ask, Job } from '../../job.ts';
import { graphScene, PAGE, TAB } from '../testing/graph-scene.ts';

const scene = await graphScene();
const { ask, send } = await import('../request.ts');
const { readDetails } = await import('./read-details.ts');
const { showGraphAnew } = await import('./show-anew.ts');
const { switchProduct } = await import('./switches.ts');

const about: Ask = {
  ...{ action: 'summarise-page', tabId: TAB, frameId: undefined, pageUrl: PAGE, frameUrl: PAGE },
};
const job = () => scene.browser.session.get(`job:${TAB}`) as Job;
const capture = () => {
  const now = job();
  return 'capture' in now ? now.capture : undefined;
};

beforeEach(async () => {
  scene.signIn();
  await ask(about);
  await expect.poll(() => capture()?.note?.details).toBe('read');
  expect(capture()?.context).toBeDefined();
});

test('who switches the graph off while a request is shown sees no line of context and no note any more', async () => {
  scene.changeRules({ person: 'off' });
  await showGraphAnew();
  expect([job().phase, capture()?.context, capture()?.note]).toEqual(['preview', undefined, undefined]);
});

test('nor a note where its product is switched off, for this request also where it is switched on again', async () => {
  await switchProduct('jira', false);
  expect([capture()?.note, capture()?.context?.parts.length]).toEqual([undefined, 3]);
  await switchProduct('jira', true);
  expect(capture()?.note).toBeUndefined();
});

test('links to another product that is switched off are gone from the note', async () => {
  const before = capture()?.note?.told.links ?? [];
  await switchProduct('confluence', false);
  const left = before.filter(({ app }) => app !== 'confluence');
  expect(left.length).toBeLessThan(before.length);
  await expect.poll(() => capture()?.note?.told.links).toEqual(left);
});

test('where teams alone are known from now on, nobody stands in the note', async () => {
  expect(capture()?.note?.told.people).not.toEqual([]);
  scene.changeRules({ people: 'teams' });
  await showGraphAnew();
  expect(capture()?.note?.told.people).toEqual([]);
});

describe('while the product is being asked,', () => {
  const asked = async () => {
    // The product answers to the first question for it alone.
    scene.product.set('/rest/api/3/issue/ACME-7', () => new Promise(() => undefined));
    await ask(about);
    const note = capture()?.note;
    if (note?.details !== 'asking') throw new Error('The product is not being asked.');
    scene.product.set('/rest/api/3/issue/ACME-7', readFixture('jira', 'issue-details'));
    return note;
  };
  const answered = (note: ShownNote) => readDetails(job(), note, { documentId: 'd', url: PAGE });

  test('a note that is gone does not come back with what it says', async () => {
    const note = await asked();
    await switchProduct('jira', false);
    await switchProduct('jira', true);
    await answered(note);
    expect(capture()?.note).toBeUndefined();
  });

  test('one that says less stays so, also where the product refuses', async () => {
    const note = await asked();
    scene.changeRules({ people: 'teams' });
    await showGraphAnew();
    const less = capture()?.note;
    expect(less?.told).not.toEqual(note.told);
    scene.changeRules({ details: false });
    await answered(note);
    expect(capture()?.note).toMatchObject({ told: less?.told, details: 'refused' });
  });
});

test('a product is switched off without rules to be had', async () => {
  scene.browser.session.delete('session');
  await switchProduct('jira', false);
  expect(capture()?.note).toBeUndefined();
});

test('what was sent stays what it was', async () => {
  const shown = job();
  if (shown.phase !== 'preview') throw new Error('Nothing is shown.');
  await send(shown, {});
  const { note } = capture() ?? {};
  await switchProduct('jira', false);
  expect([job().phase, capture()?.note]).toEqual(['answer', note]);
});
