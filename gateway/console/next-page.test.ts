import { expect, test } from 'vitest';
import { nextPage } from './next-page.ts';

const gateway = 'https://gateway.example';

test.each<[asked: unknown, page: string]>([
  ['/console/', '/console/'],
  ['/console/scope', '/console/scope'],
  ['/console/data-out?part=webhooks&q=%26', '/console/data-out?part=webhooks&q=%26'],
  ['/console/scope#part', '/console/scope'],
  [undefined, '/console/'],
  [['/console/scope', '/console/audit'], '/console/'],
  ['/console', '/console/'],
  ['/console/session', '/console/'],
  ['/console/scope/more', '/console/'],
  ['https://gateway.example/console/scope', '/console/'],
])('%j leads to %s', (asked, page) => {
  expect(nextPage(asked, gateway)).toBe(page);
});
