import { describe, expect, test } from 'vitest';
import {
  type ConsoleScreenId,
  consoleRooms,
  consoleScreenIds,
  consoleScreens,
  maySee,
} from './console-screens.ts';
import { roles } from './roles.ts';

const seenBy = (role: (typeof roles)[number]) => consoleScreenIds.filter((screen) => maySee(screen, [role]));

describe('who may see which screen', () => {
  test.each<[(typeof roles)[number], readonly ConsoleScreenId[]]>([
    ['user', []],
    ['analyst', ['insights', 'blocked', 'graph']],
    [
      'policy_admin',
      ['trust', 'opt-in', 'scope', 'access', 'deploy', 'providers', 'connectors', 'notes', 'graph', 'audit'],
    ],
    [
      'auditor',
      [
        'trust',
        'opt-in',
        'scope',
        'access',
        'deploy',
        'providers',
        'connectors',
        'notes',
        'graph',
        'audit',
        'data-out',
      ],
    ],
    ['owner', consoleScreenIds],
  ])('%s', (role, screens) => {
    expect(seenBy(role)).toEqual(screens);
  });

  test('every role but a mere user sees one, and a person with two sees what either may', () => {
    expect(roles.filter((role) => seenBy(role).length === 0)).toEqual(['user']);
    expect(maySee('audit', ['analyst', 'auditor'])).toBe(true);
    expect(maySee('insights', ['analyst', 'auditor'])).toBe(true);
  });
});

test('every room holds a screen', () => {
  const rooms = new Set(Object.values(consoleScreens).map(({ room }) => room));
  expect([...rooms].toSorted()).toEqual([...consoleRooms].toSorted());
});
