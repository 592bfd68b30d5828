import type { Page } from '@playwright/test';
import type { Transparency } from '@sidenote/contract/transparency';
import type { AppliedHere, Disclosure } from '../../../src/disclosure.ts';
import type { WorkerToPanel } from '../../../src/messages.ts';
import { openDetails } from '../open-details.ts';
import type { Pictures } from '../picture.ts';
import { brokenOff, failure } from './failed.ts';
import { asked, correction, FETCHED_AT, goesTo, model } from './jobs.ts';
import { managedOn, panel, panelWith, SITE, signedOut } from './panel.ts';
import { preview } from './preview.ts';

const minute = 60_000;
const sent = { site: SITE, chars: 412 };
const by = { provider: 'Example Models', model: 'example-large' };

const applied: AppliedHere = {
  browserKeys: undefined,
  rules: { orgName: 'Acme', version: 7, fetchedAt: FETCHED_AT, region: 'eu', longest: 20_000 },
  here: {
    site: SITE,
    bySite: { allowed: true, entries: ['*.atlassian.net'] },
    byProduct: { allowed: true, entries: ['confluence'] },
    actions: { allowed: 30, all: 33 },
  },
};

const facts: Transparency = {
  answerers: [
    {
      ...by,
      region: 'eu',
      retention: 'Kept for 30 days for abuse monitoring',
      stands: 'attested',
      attested: {
        retention: { evidence: 'Contract of 2026-01-02', verified: '2026-01-02', expires: '2027-01-01' },
        noTraining: { evidence: 'Contract of 2026-01-02', verified: '2026-01-02', expires: '2027-01-01' },
      },
      subProcessor: 'Example Models Ltd',
    },
    {
      ...{ provider: 'Sidenote built-in engine', model: 'offline-rules-1', region: 'eu' },
      ...{ retention: 'Nothing is kept', stands: 'gateway', attested: null, subProcessor: null },
    },
  ],
  subProcessors: [
    {
      ...{
        name: 'Example Models Ltd',
        purpose: 'Runs the language models',
        locations: ['Ireland', 'Sweden'],
      },
      ...{ announced: '2026-01-02', effectiveFrom: '2026-02-01', evidence: 'https://models.example/dpa' },
    },
  ],
  terms: {
    ...{
      version: '2026-11',
      text: 'Answers are made by software and can be wrong.',
      sha256: 'c0ffee'.repeat(10),
    },
    ...{ acceptedVersion: '2026-11', acceptedAt: FETCHED_AT },
  },
  keptDays: { records: 400, votes: 400 },
  graph: { on: false, kept: [] },
};

/** A site that is not allowed allows no action. */
const refused = {
  bySite: { allowed: false, source: 'browser' },
  actions: { allowed: 0, all: 33 },
} as const;

/** Everything, as it is once the gateway has answered. */
export const disclosure: Disclosure = {
  tabId: 1,
  applied,
  requests: [
    { ...sent, id: 'd', at: FETCHED_AT, action: 'fix-spelling-grammar', outcome: 'running', by },
    { ...sent, id: 'c', at: FETCHED_AT - 4 * minute, action: 'summarise', outcome: 'complete', by },
    { ...sent, id: 'b', at: FETCHED_AT - 31 * minute, action: 'translate', outcome: 'stopped', by },
    { ...sent, id: 'a', at: FETCHED_AT - 32 * minute, action: 'translate', outcome: 'busy', by: undefined },
  ],
  told: facts,
};

export const told = (differing: Partial<Disclosure> = {}): WorkerToPanel => ({
  type: 'worker/disclosure',
  disclosure: { ...disclosure, ...differing },
});

/** Who runs the gateway says so, nobody has attested it, and there is no list of who else sees a text. */
const unattested: Transparency = {
  ...facts,
  answerers: facts.answerers
    .slice(0, 1)
    .map((one) => ({ ...one, stands: 'operator', attested: null }) as const),
  subProcessors: [],
};

/** The same where the organisation has a teamwork graph. */
export const toldWithGraph = (): WorkerToPanel =>
  told({
    told: {
      ...facts,
      graph: {
        on: true,
        kept: [
          { what: 'objects', holds: ['keys', 'sealedIds', 'kinds', 'weeks'], person: 'nobody', days: 400 },
          {
            what: 'edges',
            holds: ['keys', 'pseudonyms', 'kinds', 'counts', 'weeks'],
            person: 'pseudonym',
            days: 400,
          },
          { what: 'left', holds: ['traces', 'times'], person: 'nobody', days: null },
        ],
      },
    },
  });

const terms = (differing: Partial<Transparency['terms']>) =>
  told({ told: { ...facts, terms: { ...facts.terms, ...differing } } });

/** Presses the button of the header. */
export async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Transparency: what is sent, to whom, by which rules' }).click();
  await page.getByRole('heading', { name: 'Transparency', exact: true }).waitFor();
}

/** Where texts go, and the sign of the person. */
export const transparencyPictures: Pictures = {
  transparency: { title: 'Transparency', state: panel(), told: told(), first: open, whole: true },
  'transparency-answer': {
    title: 'Transparency of an answer',
    state: panelWith(correction()),
    told: told(),
    first: open,
    whole: true,
  },
  'transparency-managed': {
    title: 'Transparency where an admin manages the browser',
    state: panel({ managed: managedOn }),
    told: told({
      applied: {
        ...applied,
        browserKeys: ['gatewayUrl', 'orgId', 'enabled', 'allowedSites', 'blockedSites'],
        here: applied.here && { ...applied.here, ...refused },
      },
      requests: [],
    }),
    first: open,
    whole: true,
  },
  'transparency-signed-out': {
    title: 'Transparency before anybody has signed in',
    state: signedOut(),
    told: told({
      applied: { browserKeys: undefined, rules: undefined, here: undefined },
      ...{ requests: [], told: 'signed_out' },
    }),
    first: open,
    whole: true,
  },
  'transparency-loading': {
    title: 'Transparency, while the gateway is asked',
    state: panel(),
    first: open,
    whole: true,
  },
  'transparency-away': {
    title: 'Transparency where the gateway does not answer',
    state: panel(),
    told: told({ told: 'gateway_unreachable' }),
    first: open,
    whole: true,
  },
  'transparency-typed': {
    title: 'Transparency of what is being typed',
    state: preview({ ask: asked('free-prompt'), destination: goesTo(model) }),
    told: told(),
    first: async (page) => {
      await page.getByRole('textbox', { name: 'What should be done?' }).fill('Write an announcement.');
      await open(page);
      await openDetails(page.getByRole('dialog'), 0);
    },
    whole: true,
  },
  'transparency-failed': {
    title: 'Transparency of an answer that broke off',
    state: failure('gateway_lost', brokenOff),
    told: told(),
    first: open,
    whole: true,
  },
  'transparency-terms-not-accepted': {
    title: 'Terms that nobody has accepted yet',
    state: panel(),
    told: terms({ acceptedVersion: null, acceptedAt: null }),
    first: open,
    whole: true,
  },
  'transparency-terms-other': {
    title: 'Terms that were accepted in another version',
    state: panel(),
    told: terms({ acceptedVersion: '2025-10' }),
    first: open,
    whole: true,
  },
  'transparency-unattested': {
    title: 'An answerer that nobody has attested, and no list of sub-processors',
    state: panel(),
    told: told({ told: unattested }),
    first: open,
    whole: true,
  },
  'cue-question': {
    title: 'The sign, asked for once',
    state: panel({ cue: { chosen: undefined, ask: true } }),
    // Both are offered at random.
    first: async (page) => {
      await page.getByRole('radio', { name: 'Violet' }).check();
      await page.getByRole('textbox', { name: 'Word' }).fill('lantern');
    },
  },
  'cue-wrong': {
    title: 'A word that cannot be a sign',
    state: panel({ cue: { chosen: undefined, ask: true } }),
    first: async (page) => {
      await page.getByRole('radio', { name: 'Amber' }).check();
      await page.getByRole('textbox', { name: 'Word' }).fill('<b>');
    },
  },
};
