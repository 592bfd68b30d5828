import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { hopToPostgres } from './hops.ts';

test.each<[string, string, boolean]>([
  ['postgres://u:p@db.example/s', 'db.example:5432', false],
  ['postgres://u:p@db.example:6432/s?sslmode=disable', 'db.example:6432', false],
  ['postgres://u:p@db.example/s?sslmode=disable&sslrootcert=/ca.pem', 'db.example:5432', false],
  ['postgres://u:p@db.example/s?ssl=0', 'db.example:5432', false],
  ['postgres://u:p@localhost/s?host=db.example&port=1', 'db.example:1', false],
  ['postgres://u:p@db.example/s?sslmode=verify-full', 'db.example:5432', true],
  ['postgres://u:p@db.example/s?sslmode=require', 'db.example:5432', true],
  ['postgres://u:p@db.example/s?sslrootcert=/ca.pem', 'db.example:5432', true],
  ['postgres://u:p@db.example/s?ssl=true', 'db.example:5432', true],
])('%s is the way to %s, encrypted: %s', (address, host, isEncrypted) => {
  expect(hopToPostgres(address, {})).toEqual({ host, isHere: false, isEncrypted });
});

test.each([
  'postgres://u:p@127.0.0.1/s',
  'postgres://u:p@localhost:6432/s',
  'postgres://u:p@[::1]/s',
  'postgres:///s?host=/run/postgresql',
  'postgres://%2Frun%2Fpostgresql/s',
])('%s stays on this machine', (address) => {
  expect(hopToPostgres(address, {}).isHere).toBe(true);
});

const plain = 'postgres://u:p@db.example/s';
const environments: [address: string, env: NodeJS.ProcessEnv, isEncrypted: boolean][] = [
  [plain, { PGSSLMODE: 'require' }, true],
  [plain, { PGSSLMODE: 'verify-full' }, true],
  [plain, { PGSSLMODE: 'no-verify' }, true],
  [plain, { PGSSLMODE: 'disable' }, false],
  [plain, { PGSSLMODE: 'allow' }, false],
  [`${plain}?sslmode=disable`, { PGSSLMODE: 'require' }, false],
  [`${plain}?ssl=0`, { PGSSLMODE: 'require' }, false],
  [`${plain}?sslmode=require`, { PGSSLMODE: 'disable' }, true],
];

test.each(environments)(
  '%s in the environment %j is encrypted, as its client has it: %s',
  (address, env, isEncrypted) => {
    expect(hopToPostgres(address, env)).toMatchObject({ isHere: false, isEncrypted });
    vi.stubEnv('PGSSLMODE', env.PGSSLMODE);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(isTls(new Client({ connectionString: address }))).toBe(isEncrypted);
  },
);

test('an address without a host leads where the environment says', () => {
  const env = { PGHOST: 'db.example', PGPORT: '6432' };
  expect(hopToPostgres('postgres:///s', env)).toEqual({
    ...{ host: 'db.example:6432', isHere: false, isEncrypted: false },
  });
});

/** Whether the client would ask for TLS, by its own reading. */
function isTls(client: Client): boolean {
  return Boolean(Reflect.get(client, 'ssl'));
}
