import { answer } from '../answer.ts';
import type { PersonId } from '../people.ts';

/** Asks for an address as the page of a person would, without a server between; for tests. */
export function askApi(
  address: string,
  { as = 'mira', method = 'GET' }: { as?: PersonId; method?: string } = {},
) {
  const { host, pathname: path, searchParams: query } = new URL(address);
  const cookie = `playground-person=${as}`;
  const asked = { method, host, path, query, cookie, form: new URLSearchParams() };
  const { status, headers, body } = answer(asked, { assets: new Map(), editors: new Map() });
  return { status, headers, body: String(body) };
}
