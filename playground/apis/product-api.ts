import type { Person } from '../people.ts';

/** What an endpoint is asked. */
export interface Call {
  /** The path after the API's root, percent-encoded as it came. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whose session it is: the cookie is the only credential, as for a page. */
  readonly person: Person;
}

/** What an endpoint answers. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The part of a product's documented API that sample pages are read through; GET only. */
export interface ProductApi {
  readonly origin: string;
  /** What the paths of its endpoints begin with, with a slash at the end. */
  readonly root: string;
  /** Answers in the product's own form, errors as well: what is unknown or not for this person is not found. */
  answer(call: Call): Reply;
}

/** An answer in JSON. */
export function json(value: unknown, status = 200, headers: Reply['headers'] = {}): Reply {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value), headers };
}

/** An answer in plain text, for products that give their errors so. */
export function text(body: string, status: number): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}
