import { describe, expect, test } from 'vitest';
import { openLog } from './log.ts';

function logged(
  level: 'silent' | 'error' | 'info',
  use: (log: ReturnType<typeof openLog>) => void,
): string[] {
  const lines: string[] = [];
  use(openLog(level, (line) => void lines.push(line)));
  return lines;
}

const request = { id: '1', method: 'GET', route: '/healthz', status: 200, code: null, ms: 1 };

class Spilling extends Error {
  readonly code = 'E_SPILL';
}

describe('the log', () => {
  test.each([
    ['silent', 0],
    ['error', 1],
    ['info', 2],
  ] as const)('at level %s writes %i of a request and a failure', (level, count) => {
    const lines = logged(level, (log) => {
      log.request(request);
      log.failure('request', new Error('x'));
    });
    expect(lines).toHaveLength(count);
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  test('tells of a start, a stop and an admin’s act, in closed words', () => {
    const act = { id: '1', method: 'PUT', route: '/v1/admin/organisation', body: 'SECRET' };
    const lines = logged('info', (log) => {
      log.started({
        ...{ database: 'sqlite', limits: 'memory', identity: 'sample' },
        ...{ tls: false, metrics: 'off', traces: false },
      });
      log.act(act);
      log.stopping(2);
      log.stopped();
    });
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['started', 'act', 'stopping', 'stopped']);
    expect(Object.keys(JSON.parse(lines[1] ?? ''))).toEqual(['at', 'event', 'id', 'method', 'route']);
  });

  test('writes the fields it knows and no other', () => {
    const [line = ''] = logged('info', (log) =>
      log.request({ ...request, url: '/?q=SECRET' } as typeof request),
    );
    expect(Object.keys(JSON.parse(line))).toEqual([
      'at',
      'event',
      'id',
      'method',
      'route',
      'status',
      'code',
      'ms',
    ]);
  });

  test.each<[string, unknown]>([
    ['an error', new Spilling('SECRET')],
    ['an error whose message looks like a stack', new Spilling('a\n    at SECRET (SECRET.ts:1:1)')],
    ['an error whose message was changed', Object.assign(new Spilling('x'), { message: 'SECRET' })],
    ['an error with a cause', new Spilling('SECRET', { cause: new Error('SECRET') })],
    ['an error with a text for a code', Object.assign(new Error('x'), { code: 'a SECRET text' })],
    ['a text', 'SECRET'],
    ['an object', { message: 'SECRET' }],
  ])('tells the kind and place of %s, never what it says', (_name, error) => {
    const [line = ''] = logged('error', (log) => log.failure('request', error));
    expect(line).not.toContain('SECRET');
    if (error instanceof Spilling)
      expect(JSON.parse(line)).toMatchObject({ error: 'Spilling', code: 'E_SPILL' });
  });

  test('says where an error came from', () => {
    const [line = ''] = logged('error', (log) => log.failure('request', new Error('x')));
    expect(JSON.parse(line).frames[0]).toContain('log.test.ts');
  });
});
