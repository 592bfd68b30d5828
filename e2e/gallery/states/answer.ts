import type { Provenance } from '@sidenote/contract/provenance';
import { openDetails } from '../open-details.ts';
import type { Pictures } from '../picture.ts';
import { answer, asked, captured, corrected, correction, engine, misspelt, model, version } from './jobs.ts';
import { panelWith } from './panel.ts';
import { hostile, pageText, password, summary, tableAndCode, withKey } from './texts.ts';

const by = (provenance: Provenance) => ({
  answered: { requestId: 'request', promptVersion: undefined, provenance },
});
const readOnly = { modes: [], target: 'none' } as const;
const summarised = (differing: Parameters<typeof answer>[3] = {}, capture = captured(pageText)) =>
  answer(asked('summarise'), capture, summary, differing);
const guarded = captured(withKey, {}, { secrets: 'replace', personal: 'warn', patterns: [] });

/** An answer that waits for a decision. */
export const answerPictures: Pictures = {
  'answer-changes': { title: 'Answer: changes', state: panelWith(correction(by(engine))) },
  'answer-change-left-out': {
    title: 'A change left out',
    state: panelWith(correction()),
    first: async (page) => page.getByRole('button', { name: 'recieved' }).click(),
  },
  'answer-result': {
    title: 'Answer: result',
    state: panelWith(correction()),
    first: async (page) => page.locator('.segments [aria-pressed=false]').click(),
  },
  'answer-unchanged': { title: 'Nothing to change', state: panelWith(correction({ text: misspelt })) },
  'answer-text': { title: 'Answer: a text', state: panelWith(summarised()) },
  'answer-table': {
    title: 'Answer: a table and code, to be copied alone',
    state: panelWith(answer(asked('explain'), captured(pageText), tableAndCode)),
  },
  'answer-traps': {
    title: 'A hostile answer',
    state: panelWith(answer(asked('explain'), captured(pageText), hostile)),
  },
  'answer-sent': {
    title: 'What was sent, and what the action is meant for',
    state: panelWith(summarised()),
    first: async (page) => openDetails(page),
    whole: true,
  },
  'answer-read-only': {
    title: 'Answer on a page that cannot be edited',
    state: panelWith(summarised({}, captured(pageText, readOnly))),
  },
  'answer-page': {
    title: 'Answer: the page in short',
    state: panelWith(
      answer(
        asked('summarise-page'),
        captured(pageText, { ...readOnly, source: 'page', readFrom: ['/wiki/api/v2/pages/4711'] }),
        summary,
      ),
    ),
  },
  'answer-selection-instead': {
    title: 'Answer about the selection, as there was no way to the page',
    state: panelWith(answer(asked('summarise-page'), captured(pageText), summary)),
  },
  'answer-not-replaceable': {
    title: 'A selection that holds more than text',
    state: panelWith(correction({ capture: captured(misspelt, { modes: ['below'] }) })),
  },
  'answer-insert-at-top': {
    title: 'Insert at the top',
    state: panelWith(summarised({}, captured(pageText, { modes: ['replace', 'below', 'top'] }))),
  },
  'answer-other-site': {
    title: 'A frame of another site',
    state: panelWith(summarised({}, captured(pageText, { ...readOnly, unformatted: true }))),
  },
  'answer-new-link': {
    title: 'An answer with a new link',
    state: panelWith(correction({ text: `${corrected} See [the plan](https://plans.example/4.2).` })),
  },
  'answer-guard': {
    title: 'The answer has the key again',
    state: panelWith(answer(asked('fix-spelling-grammar'), guarded, withKey.replace('until', 'till'))),
  },
  'answer-guard-lost': {
    title: 'An answer that lost it',
    state: panelWith(
      answer(asked('fix-spelling-grammar'), guarded, withKey.replace(password, '[PASSWORD_7]')),
    ),
  },
  'answer-no-refine': {
    title: 'Refining is not allowed',
    state: panelWith(summarised(), { blocked: { refine: 'action_not_allowed' } }),
    first: async (page) => openDetails(page, 0),
  },
  stopped: { title: 'Stopped', state: panelWith(correction(half('stopped'))) },
  'answer-length': { title: 'Cut by the model’s limit', state: panelWith(correction(half('length'))) },
  'answer-filtered': {
    title: 'Cut by the provider’s filter',
    state: panelWith(correction(half('filtered'))),
  },
  'answer-broken': { title: 'Broken off', state: panelWith(correction(half('broken'))) },
  'answer-unanswered': {
    title: 'Half an answer of nobody knows whom',
    state: panelWith(correction({ ...half('broken'), answered: undefined })),
  },
  refine: {
    title: 'Refine',
    state: panelWith(summarised()),
    first: async (page) => page.getByRole('button', { name: /^Refine/ }).click(),
  },
  versions: { title: 'Several versions', state: panelWith(withVersions()) },
  'versions-beside': {
    title: 'Versions side by side',
    state: panelWith(withVersions()),
    docked: 720,
    first: async (page) => page.locator('.versions [aria-pressed=false]').click(),
  },
};

function half(ending: 'stopped' | 'length' | 'filtered' | 'broken') {
  return { ending, text: corrected.slice(0, 58) } as const;
}

/** The second of three answers. */
function withVersions() {
  const capture = captured(pageText);
  const ask = asked('summarise');
  const shorter = asked('refine', { task: 'Shorter still' });
  return summarised({
    older: [version(ask, capture, 'The import is almost done; Jonas reviews it.')],
    newer: [version(shorter, capture, 'Import almost done; Olga deploys on Monday.', by(model))],
  });
}
