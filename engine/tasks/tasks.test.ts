import { expect, test } from 'vitest';
import { loadDictionary } from '../proofread/dictionary.ts';
import { dueDate } from './dates.ts';
import { listTasks } from './list-tasks.ts';

const { isName } = await loadDictionary();
const tasks = (text: string) => listTasks(text, 'markdown', isName);

test.each([
  ['Anna will send the **notes** by Friday.', '- [ ] Send the **notes** (Anna, Friday)'],
  ['@omar please fix ABC-12.', '- [ ] Fix ABC-12 (Omar)'],
  ['We need to check the logs.', '- [ ] Check the logs'],
  [
    'Lukas to order a desk and Maria will call the vendor.',
    '- [ ] Order a desk (Lukas)\n- [ ] Call the vendor (Maria)',
  ],
  ['- [ ] Book a room\n- [x] Invite all', '- [ ] Book a room'],
  [
    '## Next steps\n- Rotate keys in `vault` (Priya, tomorrow)',
    '- [ ] Rotate keys in `vault` (Priya, tomorrow)',
  ],
  [
    'Please update [the page](https://x.example/a_b) before 3 May.',
    '- [ ] Update [the page](https://x.example/a_b) (3 May)',
  ],
])('%s', (text, wanted) => expect(tasks(text)).toBe(wanted));

test.each([
  'The release will include a dashboard.',
  'Anna sent the notes on Friday.',
  'If Anna will send it, we are fine.',
  'No need to call them.',
  'Should we move it?',
  'Anna will be on holiday.',
  'The reason why we need to check it is clear.',
])('no task: %s', (text) => expect(tasks(text)).toBe('No action items found.'));

test.each([
  ['send it by Friday', 'Friday'],
  ['due 2027-03-01', '2027-03-01'],
  ['before the end of the month', 'end of the month'],
  ['do it tomorrow', 'tomorrow'],
  ['on 3 March by noon', 'noon'],
  ['never', undefined],
])('date in %s: %s', (text, date) => expect(dueDate(text)?.date).toBe(date));
