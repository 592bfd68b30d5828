import type { Page } from '@playwright/test';
import { actionWords } from '@sidenote/contract/action-words';
import type { ActionId } from '@sidenote/contract/catalogue';
import { type Parameters, parameterForms, parameterIds } from '@sidenote/contract/parameters';
import { declaredFields, fieldsOf } from '../src/testing/declared-fields.ts';
import { expect, test } from './rig/test.ts';

test.use({ slow: true });

/** A word of the paragraph that is selected, and of nothing else. */
const MARKER = 'deploiment';

const asked: readonly [action: ActionId, parameters: Parameters][] = [
  ['free-prompt', { task: 'Write an announcement', rules: 'At most 50 words' }],
  ['translate', { language: 'fr' }],
  ['change-tone', { tone: 'casual' }],
];

test('field by field, what the panel shows and the action declares is what goes over the wire, and no more (R17)', async ({
  person,
  playground,
  upstream,
  tap,
}) => {
  upstream.answerWith('An answer.');
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const panel = await person.dock();
  await person.page.getByTestId('misspelt').selectText();
  for (const [action, parameters] of asked)
    await test.step(actionWords[action].title, async () => {
      await fillIn(panel, action, parameters);
      await panel.getByText('The request’s body, byte for byte').click();
      const shown = fieldsOf(JSON.parse(await panel.getByTestId('bytes').innerText()));
      const before = tap.sent().length;
      await panel.getByRole('button', { name: /^Send/ }).click();
      await expect.poll(() => bodySent(tap.sent().slice(before))).toBeDefined();
      const sent = fieldsOf(bodySent(tap.sent().slice(before)));
      expect(Object.keys(sent).toSorted()).toEqual(declaredFields(action, parameters));
      expect(sent).toEqual(shown);
      const chosen = Object.entries(parameters).map(([id, value]) => [`metadata.${id}`, value]);
      expect(sent).toMatchObject({ model: action, ...Object.fromEntries(chosen) });
      expect(sent['messages.0.content']).toContain(MARKER);
      await expect(panel.getByTestId('answer')).toBeVisible();
      await panel.getByRole('button', { name: /^Discard/ }).click();
      await expect(panel.getByRole('combobox', { name: 'Find an action' })).toBeVisible();
    });
  // Nothing else that was sent has the passage.
  expect(tap.sent().split(MARKER)).toHaveLength(asked.length + 1);
});

async function fillIn(panel: Page, action: ActionId, parameters: Parameters): Promise<void> {
  const { title } = actionWords[action];
  await panel.getByRole('combobox', { name: 'Find an action' }).fill(title);
  await panel.getByRole('option', { name: title }).first().click();
  for (const id of parameterIds) {
    const value = parameters[id];
    if (value === undefined) continue;
    const form = parameterForms[id];
    const field = panel.getByRole('main').getByLabel(form.title, { exact: false }).first();
    if (form.kind === 'choice') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** The body of the chat request among what a browser sent; undefined while it has not all come. */
function bodySent(sent: string): unknown {
  const [, request = ''] = sent.split('POST /v1/chat/completions');
  const at = request.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(request.slice(0, at))?.[1] ?? Number.NaN);
  const body = Buffer.from(request.slice(at + 4)).subarray(0, length);
  return at >= 0 && body.length === length ? JSON.parse(body.toString()) : undefined;
}
