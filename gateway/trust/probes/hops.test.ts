import { expect, test } from 'vitest';
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
  expect(hopToPostgres(address)).toEqual({ host, isHere: false, isEncrypted });
});

test.each([
  'postgres://u:p@127.0.0.1/s',
  'postgres://u:p@localhost:6432/s',
  'postgres://u:p@[::1]/s',
  'postgres:///s?host=/run/postgresql',
  'postgres://%2Frun%2Fpostgresql/s',
])('%s stays on this machine', (address) => {
  expect(hopToPostgres(address).isHere).toBe(true);
});
