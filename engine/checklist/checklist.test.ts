import { NeedsModelError } from '@sidenote/contract/engine';
import { expect, test } from 'vitest';
import { developmentChecklists } from '../eval/data/checklists.ts';
import { checklist } from './checked.ts';
import { isImperative } from './imperative.ts';

const cases = developmentChecklists.flatMap(({ text, right }) =>
  right === undefined ? [] : [[text, right]],
);
test.each(cases)('%j', (text, right) => expect(checklist(text ?? '', 'markdown')).toBe(right));

test.each([
  ['Stop the service.', true],
  ['Then tell Jonas.', true],
  ['Never restart on a Friday.', true],
  ['Restart services as root.', true],
  ['Copy `a.txt` to the share.', true],
  ['Order 12 has arrived.', false],
  ['Order 12 arrived.', false],
  ['Test results look good.', false],
  ['Work continues.', false],
  ['Running tests takes an hour.', false],
  ['Send it?', false],
  ['The service stops.', false],
])('%j tells somebody to do something: %s', (text, wanted) => expect(isImperative(text)).toBe(wanted));

test('without a list, a language whose instructions are not known is left to a model', () => {
  const text = 'Zuerst den Dienst anhalten und dann mit dem Skript die Daten sichern.';
  expect(() => checklist(text, 'plain')).toThrow(NeedsModelError);
  expect(checklist('- Dienst anhalten\n- Daten sichern', 'plain')).toBe(
    '- [ ] Dienst anhalten\n- [ ] Daten sichern',
  );
});
