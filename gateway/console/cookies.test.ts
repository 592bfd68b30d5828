import { describe, expect, test } from 'vitest';
import { consoleCookies, cookieIn } from './cookies.ts';

describe('the cookies', () => {
  test('are bound to their host over https, and to scripts never', () => {
    const { session, signIn } = consoleCookies('https://gateway.example');
    expect(session.set('x')).toBe('__Host-sidenote-console=x; Path=/; HttpOnly; SameSite=Strict; Secure');
    expect(signIn.set('x')).toBe(
      '__Host-sidenote-sign-in=x; Max-Age=600; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(signIn.clear).toBe('__Host-sidenote-sign-in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  test('do without that on this machine, where there is no https', () => {
    const { session } = consoleCookies('http://127.0.0.1:8787');
    expect(session.set('x')).toBe('sidenote-console=x; Path=/; HttpOnly; SameSite=Strict');
  });
});

const { session } = consoleCookies('http://127.0.0.1');

test.each<[header: string | undefined, value: string | undefined]>([
  ['sidenote-console=a', 'a'],
  ['other=b; sidenote-console=a; more=c', 'a'],
  ['xsidenote-console=b', undefined],
  ['sidenote-console=a; sidenote-console=b', undefined],
  ['sidenote-console=', undefined],
  [`sidenote-console=${'a'.repeat(5_000)}`, undefined],
  ['', undefined],
  [undefined, undefined],
])('in %j is %j', (header, value) => {
  expect(cookieIn(header, session)).toBe(value);
});
