import { expect, test } from 'vitest';
import { principlePromises } from './principles.ts';
import { promises } from './promises.ts';
import { principles } from './safeguards.ts';

test('every principle is kept by promises that there are, and no promise stands for two', () => {
  expect(Object.keys(principlePromises)).toEqual(Object.keys(principles));
  const named = Object.values(principlePromises).flat();
  expect(named.filter((id) => !Object.hasOwn(promises, id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
