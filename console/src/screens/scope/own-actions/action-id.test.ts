import { ownActionSchema } from '@sidenote/contract/house-schema';
import { expect, test } from 'vitest';
import { idFor } from './action-id.ts';

test.each<[title: string, taken: readonly string[], id: string]>([
  ['Board summary', [], 'board-summary'],
  ['  Résumé -- für Anna! ', [], 'resume-fur-anna'],
  ['要約', [], 'own'],
  ['要約', ['own'], 'own-2'],
  ['Board summary', ['board-summary', 'board-summary-2'], 'board-summary-3'],
  ['x'.repeat(80), [], 'x'.repeat(50)],
])('%j beside %j is %s', (title, taken, id) => {
  const made = idFor(
    title,
    taken.map((one) => ({ id: one })),
  );
  expect(made).toBe(id);
  expect(ownActionSchema.shape.id.safeParse(made).success).toBe(true);
});
