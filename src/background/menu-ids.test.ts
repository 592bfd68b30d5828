import { expect, test } from 'vitest';
import { catalogueItemId, type MenuItem, ownItemId, parseMenuId } from './menu-ids.ts';

const cases: readonly [id: string | number, item: MenuItem | undefined][] = [
  [catalogueItemId('summarise', 'popup'), { action: 'summarise', surface: 'popup', own: undefined }],
  [
    catalogueItemId('summarise', 'side-panel', 'extract'),
    { action: 'summarise', surface: 'side-panel', own: undefined },
  ],
  [
    ownItemId('organisation', 'announce', 'popup'),
    { action: 'free-prompt', surface: 'popup', own: { group: 'organisation', id: 'announce' } },
  ],
  [
    ownItemId('personal', '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10', 'side-panel'),
    {
      action: 'free-prompt',
      surface: 'side-panel',
      own: { group: 'personal', id: '2f9c1c5e-6a57-4ef0-8d0e-6f3f4f1b9a10' },
    },
  ],
  ['sidenote', undefined],
  ['organisation', undefined],
  ['summarise', undefined],
  ['summarise@elsewhere', undefined],
  ['nothing:announce@popup', undefined],
  ['organisation@popup', undefined],
  [7, undefined],
];

test.each(cases)('the menu item %s', (id, item) => {
  expect(parseMenuId(id)).toEqual(item);
});
