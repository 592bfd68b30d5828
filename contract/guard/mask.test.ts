import { expect, test } from 'vitest';
import type { Kind } from './kinds.ts';
import { masked } from './mask.ts';

test.each<[Kind, string, string]>([
  ['private-key', '-----BEGIN RSA PRIVATE KEY-----\nabc', '-----BEGIN …'],
  ['email', 'kim@example.com', 'k…@example.com'],
  ['email', '"a@b"@example.com', '"…@example.com'],
  ['url-password', 'a-long-password-of-many-signs', '••••••'],
  ['assigned', 'a-long-password-of-many-signs', '••••••'],
  ['github', '12345678901', '••••••'],
  ['github', '123456789012', '1234…9012'],
  ['card', '4111 1111 1111 1111', '…1111'],
  ['iban', 'DE89370400440532013000', '…3000'],
  ['phone', '+49 30 1234567', '…4567'],
])('of a value of the kind %s as much is shown as tells which one it is: %j', (kind, value, shown) => {
  expect(masked({ kind, value })).toBe(shown);
});
