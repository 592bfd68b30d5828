import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the figures in docs/guard.md are the ones that are measured', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'guard.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
