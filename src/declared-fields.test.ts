import { actionWords } from '@sidenote/contract/action-words';
import { catalogue, findAction } from '@sidenote/contract/catalogue';
import { partsOf } from '@sidenote/contract/graph/context';
import { guard } from '@sidenote/contract/guard/guard';
import { defaultGuard } from '@sidenote/contract/guard/policy';
import {
  type ParameterId,
  type Parameters,
  parameterForms,
  parameterIds,
} from '@sidenote/contract/parameters';
import { requestMetadataSchema } from '@sidenote/contract/wire';
import { describe, expect, test } from 'vitest';
import type { Capture } from './job.ts';
import { contextKnown, passageSent, requestBody } from './sent.ts';
import { declaredFields, fieldsOf } from './testing/declared-fields.ts';
import { preview } from './testing/jobs.ts';

const text = 'A passage of the test.';
const plain: Capture = { ...preview.capture, text, guarded: guard(text, defaultGuard) };

/** A value for everything that an action lets its person choose or write. */
function allOf(declared: Partial<Record<ParameterId, unknown>>): Parameters {
  const ids = parameterIds.filter((id) => declared[id] !== undefined);
  return Object.fromEntries(
    ids.map((id) => {
      const form = parameterForms[id];
      return [id, form.kind === 'choice' ? Object.keys(form.options)[0] : `What is written for ${id}`];
    }),
  );
}

describe.each(catalogue.map(({ id }) => id))('%s', (action) => {
  const parameters = allOf(findAction(action)?.parameters ?? {});
  const ask = { ...preview.ask, action, parameters };

  test.each([
    ['and no line about whom it is for', false],
    ['and the line about whom it is for, where its person lets it go', true],
  ])('sends the fields that it declares, %s, and no other', (_said, saysContext) => {
    const known = { metadata: plain.metadata, context: { parts: [], team: 'Billing' } };
    const parts = partsOf(contextKnown(ask, known));
    const capture = saysContext ? { ...plain, context: { ...known.context, parts } } : plain;
    const sent = passageSent(ask, capture);
    const fields = fieldsOf(JSON.parse(requestBody(sent, capture)));
    expect(Object.keys(fields).toSorted()).toEqual(declaredFields(action, parameters, saysContext));
    expect(fields).toMatchObject({
      ...{ model: action, 'messages.0.content': text, 'messages.0.role': 'user' },
      ...Object.fromEntries(
        Object.entries({ ...plain.metadata, ...parameters }).map(([key, value]) => [
          `metadata.${key}`,
          value,
        ]),
      ),
      ...(saysContext ? { 'metadata.context': parts.join(',') } : {}),
    });
  });

  test('names in its note what there is to choose or to write, and nothing that there is not', () => {
    const { uses } = actionWords[action];
    const named = parameterIds.filter((id) => inNotes[id].test(uses));
    expect(named.toSorted()).toEqual(Object.keys(parameters).toSorted());
  });
});

/** How a note speaks of each. */
const inNotes: Readonly<Record<ParameterId, RegExp>> = {
  tone: /\btone\b/,
  language: /\blanguage\b/,
  work_item: /\bkind of work item\b/,
  term: /\bterm you\b/,
  task: /\binstruction\b|\bwhat you say\b/,
  rules: /\brules\b/,
};

test('the wire has no field besides those that one of the actions declares', () => {
  const all = allOf(Object.fromEntries(parameterIds.map((id) => [id, 'optional'])));
  const declared = catalogue.flatMap(({ id }) => declaredFields(id, all, true));
  const metadata = [...new Set(declared)].filter((field) => field.startsWith('metadata.'));
  expect(metadata.toSorted()).toEqual(
    Object.keys(requestMetadataSchema.shape)
      .map((key) => `metadata.${key}`)
      .toSorted(),
  );
});
