import fc from 'fast-check';
import { type Described, type Sent, validRequests } from '../conformance/operations.ts';

/** Names under which a gateway could be told, wrongly, whose request it is. */
const headerNames = [
  'x-org-id',
  'x-organisation',
  'x-organization-id',
  'x-tenant-id',
  'x-sidenote-org',
  'x-forwarded-user',
  'x-forwarded-host',
  'x-original-url',
  'x-rewrite-url',
  'forwarded',
] as const;

const keys = ['orgId', 'org_id', 'organisation', 'tenant', 'person', 'user', 'requestId'] as const;

/** Valid requests of one organisation in which the other one's ids stand: in address, query, headers and body. */
export function forgedRequests(described: Described, ids: readonly string[]): fc.Arbitrary<Sent> {
  const id = fc.constantFrom(...ids);
  return fc
    .record({
      sent: validRequests(described),
      inPath: fc.boolean(),
      pathId: id,
      header: fc.option(fc.tuple(fc.constantFrom(...headerNames), id), { nil: undefined }),
      query: fc.option(fc.tuple(fc.constantFrom(...keys), id), { nil: undefined }),
      leaf: fc.option(fc.tuple(fc.nat(20), id), { nil: undefined }),
      key: fc.option(fc.tuple(fc.constantFrom(...keys), id), { nil: undefined, freq: 2 }),
    })
    .map(({ sent, inPath, pathId, header, query, leaf, key }) => ({
      ...sent,
      path: withQuery(inPath ? described.path.replaceAll(/\{[^}]+\}/g, pathId) : sent.path, query),
      headers: header === undefined ? sent.headers : { ...sent.headers, [header[0]]: header[1] },
      body: typeof sent.body === 'string' ? forgedBody(sent.body, leaf, key) : sent.body,
    }));
}

type Pair<T> = readonly [T, string] | undefined;

function withQuery(path: string, query: Pair<string>): string {
  if (query === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query[0]}=${encodeURIComponent(query[1])}`;
}

/** Puts an id in place of one of the texts, or beside everything under a key of its own. */
function forgedBody(body: string, leaf: Pair<number>, key: Pair<string>): string {
  let seen = 0;
  const value: unknown = JSON.parse(body, (_name, inner: unknown) => {
    if (typeof inner !== 'string' || leaf === undefined) return inner;
    seen += 1;
    return seen === leaf[0] + 1 ? leaf[1] : inner;
  });
  const keyed = key !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(keyed ? { ...value, [key[0]]: key[1] } : value);
}
