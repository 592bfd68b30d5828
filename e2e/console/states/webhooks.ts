import type { Locator, Page } from '@playwright/test';
import { press } from '../rig/press.ts';
import type { ConsoleStates } from './console-state.ts';
import { adminElsewhere } from './decisions.ts';

/** A button of one of the webhooks that are there from the beginning. */
function buttonOf(page: Page, webhook: 'Security desk' | 'Old ticket desk', name: string): Locator {
  return page.getByRole('region', { name: webhook }).getByRole('button', { name, exact: true });
}

/** Everything that is asked, said and reviewed about webhooks. */
export const webhookStates: ConsoleStates = {
  'data-out-add': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^No message can be sent there/ },
    first: async (page) => {
      await page.getByRole('button', { name: 'Add a webhook' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Security desk');
      await dialog.getByLabel('Address').fill('https://10.0.0.1/');
      await dialog.getByLabel('Why?').fill('They watch changes');
      await press(page, 'Add a webhook');
    },
  },
  'data-out-secret': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^Copy it now/ },
    first: async (page) => {
      await page.getByRole('button', { name: 'Add a webhook' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Ticket desk');
      await dialog.getByLabel('Address').fill('http://127.0.0.1:9/hook');
      await dialog.getByLabel('Why?').fill('They watch changes');
      await press(page, 'Add a webhook');
      const secret = page.getByRole('textbox', { name: 'Secret' });
      // No picture holds a secret, even one that is thrown away.
      await secret.evaluate((field: HTMLInputElement) => {
        field.value = field.value.replace(/[^_]+$/, 'x'.repeat(44));
      });
    },
  },
  'data-out-rotate': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: 'Who it reaches' },
    first: (page) => page.getByRole('button', { name: 'New secret' }).first().click(),
  },
  'data-out-dead': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^Kept for 30 days/ },
    first: (page) => page.getByRole('button', { name: /was not taken$/ }).click(),
  },
  'data-out-change': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^Left empty, it stays/ },
    first: async (page) => {
      await buttonOf(page, 'Security desk', 'Change').click();
      await page.getByLabel('An event of OCSF 1.6').check();
    },
  },
  'data-out-test': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^A row of the audit is written/ },
    first: (page) => buttonOf(page, 'Security desk', 'Send a test').click(),
  },
  'data-out-off': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /What waits is kept as not taken/ },
    first: (page) => buttonOf(page, 'Security desk', 'Switch off').click(),
  },
  'data-out-remove': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /Its secret and everything that waits/ },
    first: (page) => buttonOf(page, 'Old ticket desk', 'Remove').click(),
  },
  'data-out-redeliver': {
    ...{ who: 'ada', address: 'data-out', anew: true, shows: /^Each message is sent under the id/ },
    first: async (page, gateway) => {
      const ada = await adminElsewhere(gateway.url, 'ada');
      await ada.switchTo('on', 'Old ticket desk', 'It has moved');
      await page.reload();
      await page.getByRole('button', { name: /was not taken$/ }).click();
      await press(page, 'Send all again');
    },
  },
};
