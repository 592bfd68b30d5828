import { consoleScreenIds, maySee } from '@sidenote/contract/console-screens';
import { roles } from '@sidenote/contract/roles';
import { expect, test } from 'vitest';
import { seenScreens } from './seen-screens.ts';

test.each(roles)('%s finds every screen that their role may see, and no other', (role) => {
  expect(seenScreens([role])).toEqual(consoleScreenIds.filter((screen) => maySee(screen, [role])));
});
