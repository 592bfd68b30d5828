import { NeedsModelError } from '@sidenote/contract/engine';
import { expect, test } from 'vitest';
import { isAcronym } from './acronyms.ts';
import { defineTerm } from './define-term.ts';

const define = (text: string, term: string) => defineTerm(text, 'markdown', term);
const NONE = 'Not defined in this text.';

test.each([
  ['It passes the gate review board (GRB).', 'GRB', 'GRB: gate review board'],
  ['The **R**ecovery time objective (RTO) is 4 hours.', 'RTO', 'RTO: **R**ecovery time objective'],
  [
    'MTTR stands for mean time to repair.',
    'MTTR',
    'MTTR: mean time to repair\n\nMTTR stands for mean time to repair.',
  ],
  ['Our service desk (SD) and its service level agreement (SLA).', 'sla', 'SLA: service level agreement'],
  ['A blinker is a test that fails at times. We met.', 'blinker', 'A blinker is a test that fails at times.'],
  ['Blinkers are switched off. A blinker is a test.', 'Blinker', 'A blinker is a test.'],
  ['- **Kanto**: the service for invoices', 'kanto', '**Kanto**: the service for invoices'],
  [
    'Unit of work: what one person does in a day',
    'unit of work',
    'Unit of work: what one person does in a day',
  ],
  [
    'Customers from before 2020 are called founders.',
    'founders',
    'Customers from before 2020 are called founders.',
  ],
  [
    'Die Technische Freigabe (TF) erteilt Anna und niemand sonst in der Abteilung.',
    'TF',
    'TF: Technische Freigabe',
  ],
])('%j says what %s is', (text, term, wanted) => expect(define(text, term)).toBe(wanted));

test.each([
  ['The SLA for ACME was raised again.', 'SLA'],
  ['We use the API of the vendor (see chapter 4).', 'API'],
  ['They waited for the big old house (SLA).', 'SLA'],
  ['Blinkers are a big problem for us.', 'blinker'],
  ['What is a runbook? Ask Dmitri.', 'runbook'],
  ['A runbook is a list of steps.', 'run'],
  ['Anything.', '.*'],
  ['Anything at all is a thing.', ''],
])('%j does not say what %j is', (text, term) => expect(define(text, term)).toBe(NONE));

test('a language whose wordings are not known is left to a model', () => {
  const text =
    'Unter einem Blinker verstehen wir einen Test, der nicht immer gelingt und auch nicht immer scheitert.';
  expect(() => define(text, 'Blinker')).toThrow(NeedsModelError);
});

test.each([
  ['SLA', true],
  ['PaaS', true],
  ['B2B', true],
  ['Kanto', false],
  ['sla', false],
  ['A', false],
])('%s is an abbreviation: %s', (term, wanted) => expect(isAcronym(term)).toBe(wanted));
