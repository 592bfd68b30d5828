import { expect, type Page } from '@playwright/test';
import type { ActionId } from '@sidenote/contract/catalogue';
import type { Pictures } from '../picture.ts';
import { answer, asked, captured } from './jobs.ts';
import { panelWith } from './panel.ts';
import { items, pageText } from './texts.ts';

const query = (action: ActionId, text: string) =>
  answer(asked(action), captured('my work of this week'), text);
const jql = 'assignee = currentUser() AND due <= endOfWeek() ORDER BY priority DESC';

/** A query is shown once its parser has been loaded and has read it. */
async function checked(page: Page): Promise<void> {
  await expect(page.getByTestId('query')).toBeVisible();
}

const suggested = answer(asked('suggest-child-items'), captured(pageText), items);

/** Answers that are looked at in a way of their own: queries, and suggestions to tick. */
export const specialPictures: Pictures = {
  'query-valid': {
    title: 'A query that was checked',
    state: panelWith(query('write-jql', jql)),
    first: checked,
  },
  'query-valid-cql': {
    title: 'A query for Confluence',
    state: panelWith(query('write-cql', 'type = page AND contributor = currentUser()')),
    first: checked,
  },
  'query-not-valid': {
    title: 'A query that is not valid',
    state: panelWith(query('write-jql', 'assignee = AND due <= endOfWeek()')),
    first: checked,
  },
  'query-no-end': {
    title: 'A query that lacks its end',
    state: panelWith(query('write-jql', 'assignee = currentUser() AND')),
    first: checked,
  },
  'query-half': {
    title: 'Half a query',
    state: panelWith({ ...query('write-jql', jql), ending: 'length' }),
    first: checked,
  },
  'query-unchecked': {
    title: 'A query whose parser could not be loaded',
    state: panelWith(query('write-jql', jql)),
    without: '**/check-query*',
    first: checked,
  },
  'query-refine': {
    title: 'A query to be changed',
    state: panelWith(query('write-jql', jql)),
    first: async (page) => {
      await checked(page);
      await page.getByRole('button', { name: /^Refine/ }).click();
    },
  },
  'answer-picks': { title: 'Suggestions to tick', state: panelWith(suggested) },
  'answer-picks-left': {
    title: 'One of them left out',
    state: panelWith(suggested),
    first: async (page) => page.getByRole('checkbox').nth(1).click(),
  },
  'answer-picks-none': {
    title: 'None of them taken',
    state: panelWith(suggested),
    first: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.click();
    },
  },
  'answer-picks-half': {
    title: 'Suggestions that broke off',
    state: panelWith({ ...suggested, ending: 'length' }),
  },
  'answer-picks-words': {
    title: 'No suggestions, but words',
    state: panelWith({ ...suggested, text: 'The page names nothing that is left to do.' }),
  },
};
