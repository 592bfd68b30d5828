import { type Person, people, personNamed } from './people.ts';

const cookieName = 'playground-person';

/** Who looks at a page, from its `Cookie` header: Mira unless the sign-in page has said otherwise. */
export function personOf(cookieHeader: string | undefined): Person {
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('='));
  return personNamed(pairs.find(([name]) => name === cookieName)?.[1]) ?? people.mira;
}

/** The `Set-Cookie` value that makes the next pages be this person's. */
export function cookieFor(person: Person): string {
  return `${cookieName}=${person.id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}
