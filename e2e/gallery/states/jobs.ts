import type { ActionId } from '@sidenote/contract/catalogue';
import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard, type GuardPolicy } from '@sidenote/contract/guard/policy';
import { PART_CHARS } from '@sidenote/contract/limits';
import type { Provenance } from '@sidenote/contract/provenance';
import type { Ask, Capture, Destination, Gone, JobIn, Version } from '../../../src/job.ts';
import { passageSent } from '../../../src/sent.ts';
import { GATEWAY, SITE } from './panel.ts';

const PAGE = `https://${SITE}/wiki/spaces/REL/pages/4711/Release+plan`;

/** What somebody wrote, with mistakes in it. */
export const misspelt =
  'We recieved the requirements on Monday, and the import is allmost done. Jonas reviews it untill Thursday.';
/** The same without them. */
export const corrected =
  'We received the requirements on Monday, and the import is almost done. Jonas reviews it until Thursday.';

export const engine: Provenance = {
  provider: 'Sidenote',
  model: 'offline-rules-1',
  region: 'eu',
  retention: 'none',
  method: 'Spelling and grammar by rules',
};

export const model: Provenance = {
  provider: 'Example AI',
  model: 'example-large-2',
  region: 'eu',
  retention: 'none',
  subProcessor: 'Example AI Ireland Ltd',
  attestedUntil: '2027-03-31',
};

export function asked(action: ActionId, parameters?: Ask['parameters']): Ask {
  const where = { tabId: 1, frameId: 0, pageUrl: PAGE, frameUrl: PAGE };
  return parameters === undefined ? { action, ...where } : { action, ...where, parameters };
}

/** A passage of an editor that takes formatting, held against the guard as it is in the worker. */
export function captured(
  text: string,
  differing: Partial<Capture> = {},
  rules: GuardPolicy = defaultGuard,
): Capture {
  return {
    text,
    guarded: guard(text, rules),
    guard: rules,
    target: 'rich',
    modes: ['replace', 'below'],
    editor: undefined,
    source: 'selection',
    ...{ readFrom: [], note: undefined, context: undefined },
    unformatted: false,
    language: 'en',
    documentId: 'document',
    metadata: { site: SITE, product: 'confluence', object_type: 'page', format: 'markdown' },
    partChars: PART_CHARS,
    ...differing,
  };
}

/** Noon where the pictures are taken. */
export const FETCHED_AT = new Date(2026, 10, 26, 12).getTime();

export function goesTo(upstream: Provenance, house = ''): Destination {
  const rules = { version: 7, fetchedAt: FETCHED_AT, managed: false };
  return { gateway: GATEWAY, upstream, house, rules };
}

/** What left the browser for a passage before its request came to nothing. */
export function gone(ask: Ask, capture: Capture, answered?: Gone['answered']): Gone {
  return { sent: passageSent(ask, capture), destination: goesTo(model), answered };
}

/** Who answers in the pictures. */
export const byModel = { requestId: 'request', promptVersion: 1, provenance: model };

/** One answer to a passage. */
export function version(ask: Ask, capture: Capture, text: string, differing: Partial<Version> = {}): Version {
  return {
    text,
    ending: 'complete',
    answered: byModel,
    sent: passageSent(ask, capture),
    ...differing,
  };
}

/** An answer that waits for a person's decision, but for what `differing` says. */
export function answer(
  ask: Ask,
  capture: Capture,
  text: string,
  differing: Partial<JobIn<'answer'>> = {},
): JobIn<'answer'> {
  return {
    ...{ id: 'job', ask, phase: 'answer', capture, destination: goesTo(model) },
    ...{ landing: undefined, older: [], newer: [], fault: undefined },
    ...version(ask, capture, text),
    ...differing,
  };
}

/** The corrected passage, on which most of what can become of an answer is shown. */
export function correction(differing: Partial<JobIn<'answer'>> = {}): JobIn<'answer'> {
  return answer(asked('fix-spelling-grammar'), captured(misspelt), corrected, differing);
}
