import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../routes/refusal.ts';
import { type Gate, guardRoutes } from '../routes/rules.ts';
import type { ExportForm } from './export-form.ts';
import { EXPORT_ROWS, sendExport } from './streamed.ts';

/** Three pages of numbers for somebody with roles, of which `afterPage` hears before the next one is asked for. */
async function startExport(roles: string[], afterPage: (page: number) => void): Promise<string> {
  const app = fastify();
  onTestFinished(() => app.close());
  const caller = { principal: { roles }, organisation: { id: 'acme' }, person: 'p' };
  guardRoutes(app, {
    identify: async () => {
      if (roles.length === 0) throw new Refusal('access_revoked');
      return caller;
    },
    identifyDirectory: () => undefined,
    rates: { admin: () => undefined },
  } as unknown as Gate);
  const form: ExportForm<number> = { start: '', line: (row) => `${row}\n` };
  app.get('/file', { config: { rule: 'audits' } }, (_request, reply) =>
    sendExport<number>(reply, {
      ...{ name: 'numbers', format: 'ndjson', form },
      page: async (after = 0) => {
        afterPage(after / EXPORT_ROWS + 1);
        const left = Math.max(0, Math.min(EXPORT_ROWS, 3 * EXPORT_ROWS - after));
        return Array.from({ length: left }, (_, n) => after + n + 1);
      },
    }),
  );
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/file`;
}

test('a file is written to its end for who may have it', async () => {
  const response = await fetch(await startExport(['auditor'], () => undefined));
  expect((await response.text()).split('\n')).toHaveLength(3 * EXPORT_ROWS + 1);
});

test.each([
  ['access', (roles: string[]) => roles.splice(0)],
  ['role', (roles: string[]) => roles.splice(0, 1, 'analyst')],
])('a file breaks off where the %s of who takes it has ended', async (_what, end) => {
  const roles = ['auditor'];
  let pages = 0;
  const address = await startExport(roles, (page) => {
    pages = page;
    if (page === 2) end(roles);
  });
  await expect(fetch(address).then((response) => response.text())).rejects.toThrow();
  expect(pages).toBe(2);
});
