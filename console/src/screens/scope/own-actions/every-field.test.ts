import { type OwnAction, ownActionSchema } from '@sidenote/contract/house-schema';
import { parametersSchema } from '@sidenote/contract/parameters-schema';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { english } from '../../../locales/english.ts';
import { speak } from '../../../locales/say.ts';
import { organisationAt } from '../../../testing/organisation-at.ts';
import { ruleDifferences } from '../differences.ts';
import { OwnActionFields } from './own-action-fields.tsx';

beforeEach(() => speak(english));

type Field = readonly [path: string, put: (value: string) => OwnAction, values: readonly [string, string]];

const least: OwnAction = { id: 'own', title: 'Own', description: 'For all', parameters: { task: 'Do it' } };

/** Every field that the schema has, with two values that it can have. */
const fields: readonly Field[] = [
  ...Object.keys(ownActionSchema.shape)
    .filter((key) => key !== 'parameters')
    .map((key): Field => [key, (value) => ownActionSchema.parse({ ...least, [key]: value }), written(key)]),
  ...Object.entries(parametersSchema.shape).map(
    ([key, schema]): Field => [
      key,
      (value) => ownActionSchema.parse({ ...least, parameters: { ...least.parameters, [key]: value } }),
      valuesOf(key, schema.unwrap()),
    ],
  ),
];

function valuesOf(key: string, schema: z.ZodType): [string, string] {
  if (!(schema instanceof z.ZodEnum)) return written(key);
  const [one, other] = schema.options;
  return [String(one), String(other)];
}

function written(key: string): [string, string] {
  const word = key.replace('_', '-');
  return [`some-${word}`, `another-${word}`];
}

function reviewed(before: readonly OwnAction[], after: readonly OwnAction[]): string[] {
  const [was, is] = [before, after].map((actions) => {
    const { rules } = organisationAt(1).value;
    return { ...rules, house: { ...rules.house, actions: [...actions] } };
  });
  if (was === undefined || is === undefined) return [];
  return ruleDifferences(was, is).map((one) => `${one.what} | ${one.before} | ${one.after}`);
}

function formOf(action: OwnAction): string {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    createElement(OwnActionFields, {
      ...{ action, sites: [], idFor: () => action.id, onChange: nothing, onRemove: nothing },
    }),
  );
}

test.each(fields)('a review shows %s of an own action that came, went or changed', (_path, put, values) => {
  const [one, other] = values.map(put);
  if (one === undefined || other === undefined) throw new Error('Two values are needed.');
  const rows = [...reviewed([], [one]), ...reviewed([one], []), ...reviewed([one], [other])];
  expect(rows.length).toBeGreaterThanOrEqual(3);
  // What is told of one value differs from what is told of the other.
  expect(reviewed([], [one])).not.toEqual(reviewed([], [other]));
  expect(reviewed([one], [])).not.toEqual(reviewed([other], []));
});

test.each(fields)('the form has a field for %s of an own action', (path, put, values) => {
  for (const value of values) {
    const form = formOf(put(value));
    const controls = [
      ...form.matchAll(
        /<option value="([^"]*)" selected=""|<textarea[^>]*>([^<]*)<|<input[^>]* value="([^"]*)"/g,
      ),
    ].map(([, option, text, line]) => option ?? text ?? line);
    // The id follows the name until it is in force, and is shown beside it.
    if (path === 'id') expect(form).toContain(`<code>${value}</code>`);
    else expect(controls).toContain(value);
  }
});

test('what the action that all own actions run does not take is offered nowhere, and shown where it stands', () => {
  expect(formOf(least)).not.toContain(english.parameters.term);
  expect(formOf({ ...least, parameters: { ...least.parameters, term: 'SLA' } })).toContain('SLA');
});
