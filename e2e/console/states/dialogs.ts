import type { Page } from '@playwright/test';
import { press } from '../rig/press.ts';
import type { ConsoleStates } from './console-state.ts';
import { adminElsewhere } from './decisions.ts';

const reviewed = 'Review the change';

/** Writes a blocked site, and opens the review of that. */
async function reviewBlocked(page: Page): Promise<void> {
  await page.getByLabel('Blocked sites').fill('payroll.acme.example\nhr.acme.example');
  await page.getByRole('button', { name: reviewed }).click();
}

async function writeOwnAction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an own action' }).click();
  await page.getByLabel('Name').fill('Announce to customers');
  await page.getByLabel('What it is for').fill('News that customers read');
  await page.getByLabel('The task, in your own words').fill('Write an announcement for customers');
  await page.getByLabel('Rules', { exact: true }).fill('At most 100 words; no exclamation marks');
  await page.getByLabel('Tone').selectOption('Empathetic');
}

/** What lies above a screen: reviews, reasons, keys and secrets, and what an owner is asked before something is gone. */
export const dialogStates: ConsoleStates = {
  'scope-review': {
    ...{ who: 'ada', address: 'scope', anew: true, shows: 'Who it reaches' },
    first: reviewBlocked,
  },
  'scope-review-why': {
    ...{ who: 'ada', address: 'scope', anew: true, shows: 'Say in a few words why.' },
    first: async (page) => {
      await reviewBlocked(page);
      await press(page, 'Change');
    },
  },
  'scope-meanwhile': {
    ...{ who: 'ada', address: 'scope', anew: true, shows: /It was changed by the admin/ },
    first: async (page, gateway) => {
      await reviewBlocked(page);
      const pia = await adminElsewhere(gateway.url, 'pia');
      await pia.block('board.acme.example', 'Minutes of the board');
      await page.getByRole('dialog').getByLabel('Why?').fill('Personnel files');
      await press(page, 'Change');
    },
  },
  'scope-changed': {
    ...{ who: 'ada', address: 'scope', anew: true, shows: 'Changed. Every gateway follows within a second.' },
    first: async (page) => {
      await reviewBlocked(page);
      await page.getByRole('dialog').getByLabel('Why?').fill('Personnel files');
      await press(page, 'Change');
    },
  },
  'scope-own-action': {
    ...{ who: 'ada', address: 'scope?part=house', anew: true, shows: /^Id of the action/ },
    first: writeOwnAction,
  },
  'scope-own-review': {
    ...{ who: 'ada', address: 'scope?part=house', anew: true, shows: /^Own action “Announce/ },
    first: async (page) => {
      await writeOwnAction(page);
      await page.getByRole('button', { name: reviewed }).click();
    },
  },
  'scope-own-tried': {
    ...{ who: 'ada', address: 'scope?part=house', anew: true, shows: /^Dear customers, boards open/ },
    first: async (page) => {
      await writeOwnAction(page);
      await page.locator('summary', { hasText: 'Try it out' }).click();
      await page.getByLabel('On the site').fill('acme.atlassian.net');
      await page.getByLabel('A text to try it on').fill('Boards open 3 times faster.');
      await page.getByRole('button', { name: 'Run it' }).click();
    },
  },
  'audit-row': {
    ...{ who: 'ada', address: 'audit?action=rules.change', anew: true, shows: 'Undo this change' },
    first: (page) =>
      page
        .getByRole('button', { name: /^Details/ })
        .first()
        .click(),
  },
  'audit-row-changed-since': {
    ...{ who: 'ada', address: 'audit?action=rules.change', anew: true, shows: /^This cannot be undone/ },
    first: (page) =>
      page
        .getByRole('row', { name: /Minutes of the board/ })
        .getByRole('button', { name: /^Details/ })
        .click(),
  },
  'audit-undo': {
    ...{ who: 'ada', address: 'audit?action=rules.change', anew: true, shows: 'Who it reaches' },
    first: async (page) => {
      await page
        .getByRole('button', { name: /^Details/ })
        .first()
        .click();
      await press(page, 'Undo this change');
    },
  },
  'audit-row-of-webhook': {
    ...{ who: 'ada', address: 'audit?action=webhook.disable', anew: true, shows: 'version' },
    first: async (page) => {
      await page
        .getByRole('button', { name: /^Details/ })
        .first()
        .click();
      await page.locator('summary', { hasText: 'As the audit keeps it' }).click();
    },
  },
  'providers-key': {
    ...{ who: 'ada', address: 'providers', anew: true, shows: /It is sealed at once/ },
    first: (page) => page.getByRole('button', { name: 'Enter a key' }).click(),
  },
  'providers-key-missing': {
    ...{ who: 'ada', address: 'providers', anew: true, shows: /^Enter the key:/ },
    first: async (page) => {
      await page.getByRole('button', { name: 'Enter a key' }).click();
      await press(page, 'Review the change');
    },
  },
  'providers-key-review': {
    ...{ who: 'ada', address: 'providers', anew: true, shows: 'Who it reaches' },
    first: async (page) => {
      await page.getByRole('button', { name: 'Enter a key' }).click();
      await page.getByRole('dialog').getByLabel('Key').fill('sk-a-key-that-no-picture-shows');
      await press(page, 'Review the change');
    },
  },
  'providers-working': {
    ...{ who: 'ada', address: 'providers', anew: true, shows: /^Works$/ },
    first: async (page, gateway) => {
      const ada = await adminElsewhere(gateway.url, 'ada');
      await ada.tryOut('Say it in one sentence');
      await ada.enterKey('models', 'sk-a-key-that-no-picture-shows', 'The first one');
      await page.reload();
    },
  },
  'audit-verified': {
    ...{ who: 'ada', address: 'audit', anew: true, shows: /^Whole: all/ },
    first: (page) => page.getByRole('button', { name: 'Check every row' }).click(),
  },
  'person-end': {
    ...{ who: 'ada', address: 'person', anew: true, shows: /^They are out within a second/ },
    first: async (page) => {
      await page.getByLabel('The person').fill('mira');
      await page.getByRole('button', { name: 'End their access' }).click();
    },
  },
  'person-erase': {
    ...{ who: 'ada', address: 'person', anew: true, shows: 'That is not the same name.' },
    first: async (page) => {
      await page.getByLabel('The person').fill('mira');
      await page.getByRole('button', { name: 'Erase everything about them' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Write the name once more').fill('mila');
      await dialog.getByLabel('Why?').fill('She asked for it');
      await press(page, 'Erase everything about them');
    },
  },
  'person-exported': {
    ...{ who: 'ada', address: 'person', anew: true, shows: 'This is in the file:' },
    first: async (page) => {
      await page.getByLabel('The person').fill('ada');
      await page.getByRole('button', { name: 'Get everything about them' }).click();
    },
  },
  'fresh-sign-in': {
    ...{ who: 'ada', address: 'opt-in', anew: true, shows: /your sign-in is older than 15 minutes/ },
    answers: { '**/opt-out': 'fresh_sign_in_needed' },
    first: (page) => page.getByRole('button', { name: 'Opt out now' }).click(),
  },
  'opt-in-hipaa-review': {
    ...{ who: 'ada', address: 'opt-in', anew: true, shows: 'Who it reaches' },
    first: async (page) => {
      await page.getByRole('radio', { name: /^Yes\. An agreement/ }).check();
      await page.getByLabel('Where the business associate agreement is on record').fill('Contract 2026-17');
      await page.getByRole('checkbox', { name: 'example', exact: true }).check();
      await page.getByRole('button', { name: reviewed }).click();
    },
  },
  'opt-in-suspend': {
    ...{ who: 'ada', address: 'opt-in', anew: true, shows: 'Who it reaches' },
    first: (page) => page.getByRole('button', { name: 'Suspend …' }).click(),
  },
  'opt-in-suspended': {
    ...{ who: 'ada', address: 'opt-in', anew: true, shows: /^Sidenote is suspended: / },
    first: async (page) => {
      await page.getByRole('button', { name: 'Suspend …' }).click();
      await page.getByRole('dialog').getByLabel('Why?').fill('An incident is looked into');
      await press(page, 'Suspend');
    },
  },
};
