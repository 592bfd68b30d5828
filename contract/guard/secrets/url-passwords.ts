import type { Find } from '../kinds.ts';
import type { Places } from './places.ts';

/** From the two slashes on; the password is what stands between the colon and the `@` before the host. */
const AUTHORITY = /:\/\/[^\s:@/?#"'<>]{0,100}:([^\s@/"'<>]{1,200})@(?=[\w[])/y;

/** Words that stand for a password in documentation. */
const STAND_IN = /^(?:pass(?:word|wd)?|pwd|secret|token|x+|\*+|\.+|…|your[-_]?\w*|[$%{[].*)$/i;

/** Finds passwords in addresses and connection strings: `postgres://user:password@host`. */
export function findUrlPasswords(text: string, { operators }: Places): Find[] {
  return operators.flatMap((at) => {
    if (text[at + 1] !== '/') return [];
    AUTHORITY.lastIndex = at;
    const password = AUTHORITY.exec(text)?.[1];
    if (password === undefined || STAND_IN.test(password)) return [];
    const end = AUTHORITY.lastIndex - 1;
    return [{ kind: 'url-password' as const, start: end - password.length, end }];
  });
}
