import { promiseIds, promises } from '@sidenote/contract/promises';
import { expect, test } from 'vitest';

test('what the screen says holds: nothing shows yet that a promise about the graph is kept', () => {
  const shown = promiseIds.filter((id) => promises[id].group === 'graph' && promises[id].shown.length > 0);
  expect(shown, 'shown by now, so the screen of the graph says something else from here on').toEqual([]);
});
