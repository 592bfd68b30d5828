import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import { PART_CHARS } from '@sidenote/contract/limits';
import { expect, test } from 'vitest';
import type { Ask, Capture } from './job.ts';
import { passageSent } from './sent.ts';
import { type WhyShown, whyShown } from './why-shown.ts';

const page = 'https://acme.example/';
const asked = (action: Ask['action'], parameters?: Ask['parameters']): Ask => {
  const where = { tabId: 1, frameId: 0, pageUrl: page, frameUrl: page };
  return parameters === undefined ? { action, ...where } : { action, ...where, parameters };
};

function captured(text: string, differing: Partial<Capture> = {}): Capture {
  const rules = differing.guard ?? defaultGuard;
  return {
    ...{ text, guarded: guard(text, rules), guard: rules, target: 'plain', modes: ['replace'] },
    ...{
      editor: undefined,
      source: 'selection',
      readFrom: [],
      note: undefined,
      context: undefined,
      unformatted: false,
      language: undefined,
    },
    ...{ documentId: 'd', partChars: PART_CHARS },
    metadata: { site: 'acme.example', product: 'web', object_type: 'other', format: 'plain' },
    ...differing,
  };
}

const words = captured('A few words.');
const long = captured('Many words stand here. '.repeat(PART_CHARS / 10));
const secret = 'password: Tr0ub4dor&3';
const warned = captured(secret, { guard: { ...defaultGuard, secrets: 'warn' } });

const cases: readonly [name: string, ask: Ask, capture: Capture, why: WhyShown | undefined][] = [
  ['a passage', asked('summarise'), words, undefined],
  ['a whole field', asked('summarise'), { ...words, source: 'field' }, 'field'],
  ['a page', asked('summarise-page'), { ...words, source: 'page' }, 'page'],
  ['comments', asked('catch-up-on-comments'), { ...words, source: 'comments' }, 'comments'],
  ['a language to choose', asked('translate'), words, 'choice'],
  ['one that is chosen', asked('translate', { language: 'de' }), words, undefined],
  ['a search in one’s own words', asked('write-jql'), words, 'words'],
  ['a text in several parts', asked('summarise'), long, 'long'],
  ['a secret that is kept back', asked('summarise'), captured(secret), undefined],
  ['one that is not', asked('summarise'), warned, 'secret'],
  ['a field with all of it', asked('translate'), { ...warned, source: 'field' }, 'field'],
];

test.each(cases)('%s', (_, ask, capture, why) => {
  expect(whyShown(ask, capture, passageSent(ask, capture))).toBe(why);
});
