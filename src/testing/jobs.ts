import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import type { Ask, Capture, Destination, JobIn, Version } from '../job.ts';
import { passageSent } from '../sent.ts';

/** What was asked for in tab 1, what was read for it, and where it goes. */
export const ask: Ask = {
  action: 'summarise',
  tabId: 1,
  frameId: 0,
  pageUrl: 'https://acme.example/',
  frameUrl: 'https://acme.example/',
};
const capture: Capture = {
  guarded: guard('x', defaultGuard),
  guard: defaultGuard,
  text: 'x',
  target: 'plain',
  modes: ['replace', 'below', 'top'],
  editor: undefined,
  source: 'selection',
  readFrom: [],
  note: undefined,
  context: undefined,
  unformatted: false,
  language: undefined,
  documentId: 'd',
  partChars: 100_000,
  metadata: { site: 'acme.example', product: 'web', object_type: 'other', format: 'plain' },
};
const destination: Destination = {
  gateway: 'https://gateway.example',
  upstream: { provider: 'p', model: 'm', region: 'r', retention: 'none' },
  house: '',
  rules: { version: 1, fetchedAt: 0, managed: false },
};
const common = { id: '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10', ask, capture, destination };

/** One and the same job, as it goes on. */
export const preview: JobIn<'preview'> = { ...common, phase: 'preview' };

export const streaming: JobIn<'streaming'> = {
  ...common,
  phase: 'streaming',
  text: '',
  sent: passageSent(ask, capture),
  answered: undefined,
  progress: undefined,
  earlier: [],
};

const version: Version = {
  text: 'y',
  ending: 'complete',
  answered: {
    requestId: '0d4f6a1e-3b8c-4f9d-9a77-5e2c1b0a9f88',
    promptVersion: 1,
    provenance: destination.upstream,
  },
  sent: streaming.sent,
};

/** The second of two answers. */
export const answer: JobIn<'answer'> = {
  ...common,
  ...version,
  phase: 'answer',
  landing: undefined,
  older: [{ ...version, text: 'x' }],
  newer: [],
  fault: undefined,
};

export const landed: JobIn<'answer'> = {
  ...answer,
  landing: {
    version: 1,
    how: 'landed',
    mode: 'below',
    undo: 1,
    simplified: false,
    takesBack: true,
    backFault: undefined,
  },
};

export const blocked: JobIn<'blocked'> = {
  id: common.id,
  ask,
  phase: 'blocked',
  reason: 'not_opted_in',
  capture: undefined,
  gone: undefined,
  elsewhere: undefined,
  why: undefined,
};
