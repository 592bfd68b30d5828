import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attackClasses } from './all.ts';
import type { AttackClass } from './attack.ts';

const root = path.join(import.meta.dirname, '../..');
const classes = Object.entries(attackClasses) as [string, AttackClass][];

test('every class of attacks is reported', () => {
  const files = globSync('*.ts', { cwd: import.meta.dirname })
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !['all', 'attack', 'attacks.test'].includes(name));
  expect(Object.keys(attackClasses).toSorted()).toEqual(files.toSorted());
});

describe.each(classes)('%s', (_, { attacks, notTried }) => {
  test('says what is tried in sentences, each once', () => {
    const said = [...attacks.map(({ tries }) => tries), ...notTried];
    expect(new Set(said).size).toBe(said.length);
    // A bar would end the cell of the report's table.
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^|]*\.$/);
  });

  test.each(attacks)('$tries names tests that are there', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const one of tests) {
      const place = typeof one === 'string' ? one : one.in;
      expect([place, existsSync(path.join(root, place))]).toEqual([place, true]);
      expect(place).toMatch(place.startsWith('e2e/') ? /\.spec\.ts$/ : /\.test\.tsx?$/);
      // Whether a name is that of a test shows when all of them have run: then an attack without a case is open.
      expect(readFileSync(path.join(root, place), 'utf8')).toMatch(/\b(?:test|describe)\b/);
    }
  });
});
