import fc from 'fast-check';
import type { OpenapiDocument, OpenapiOperation } from '../operations/openapi.ts';
import { CANARY, mutated, written } from './mutations.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

/** One operation of the document. */
export interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenapiOperation;
}

/** A request as it goes out, all but its token. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** Whether it went to another method or address than the operation's, which then need not answer as described. */
  readonly strayed?: boolean;
}

export function operationsOf(document: OpenapiDocument): Described[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** Requests that the document allows. */
export function validRequests({ method, path, operation }: Described): fc.Arbitrary<Sent> {
  const parameters = operation.parameters ?? [];
  const values = fc.record(
    Object.fromEntries(parameters.map(({ name, schema }) => [name, arbitraryOf(schema)])),
    {
      requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name),
      noNullPrototype: true,
    },
  );
  return fc.tuple(values, bodies(operation)).map(([given, body]) => {
    const of = (place: string) =>
      parameters.flatMap(({ name, in: own }) =>
        own === place && name in given ? [[name, String(given[name])] as const] : [],
      );
    const address = of('path').reduce(
      (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value || '-')),
      path,
    );
    const query = new URLSearchParams(of('query').map(([name, value]) => [name, value])).toString();
    return {
      method,
      path: query === '' ? address : `${address}?${query}`,
      headers: {
        ...Object.fromEntries(of('header').filter(([, value]) => /^[\x20-\x7e]*$/.test(value))),
        ...typeOf(operation),
      },
      body: body === undefined ? undefined : written(body),
    };
  });
}

/** Requests that are wrong in one way or another. */
export function wrongRequests(described: Described): fc.Arbitrary<Sent> {
  const { operation } = described;
  const valid = validRequests(described);
  const wrongBody = fc
    .tuple(valid, bodies(operation).chain(mutated))
    .map(([sent, body]) => ({ ...sent, body: written(body) }));
  const wrongWire = fc.tuple(valid, fc.constantFrom(...wires)).map(([sent, change]) => change(sent));
  return operation.requestBody === undefined
    ? wrongWire
    : fc.oneof({ weight: 3, arbitrary: wrongBody }, { weight: 2, arbitrary: wrongWire });
}

/** Ways to send a request wrongly, whatever is in it. */
const wires: readonly ((sent: Sent) => Sent)[] = [
  (sent) => ({ ...sent, method: 'DELETE', body: undefined, strayed: true }),
  (sent) => ({ ...sent, method: 'PUT', body: sent.body ?? '{}', strayed: true }),
  (sent) => ({ ...sent, method: 'PATCH', body: sent.body ?? '{}', strayed: true }),
  (sent) => ({ ...sent, path: `${sent.path.split('?')[0]}?${CANARY}=${CANARY}` }),
  (sent) => ({ ...sent, path: `${sent.path.split('?')[0]}/${CANARY}`, strayed: true }),
  (sent) => ({ ...sent, path: sent.path.replace(/[^/]+$/, '%00%2f..%2f%ff'), strayed: true }),
  (sent) => ({ ...sent, headers: { ...sent.headers, 'content-type': `text/${CANARY}` } }),
  (sent) => ({ ...sent, headers: { ...sent.headers, 'content-encoding': 'gzip' } }),
  (sent) => ({ ...sent, headers: { ...sent.headers, origin: `https://${CANARY}.example` } }),
  (sent) => ({
    ...sent,
    headers: { ...sent.headers, 'if-none-match': `"${CANARY}"`, 'if-match': `"${CANARY}"` },
  }),
  (sent) => ({ ...sent, headers: { ...sent.headers, cookie: `token=${CANARY}`, 'x-forwarded-for': CANARY } }),
  (sent) => withBody(sent, `{"${CANARY}":`),
  (sent) => withBody(sent, Uint8Array.of(0x22, 0xff, 0xfe, 0x22)),
  (sent) => withBody(sent, `"${CANARY}"`),
  (sent) => withBody(sent, `[${CANARY.repeat(200_000)}`),
];

/** A body where one is taken; a GET can have none. */
function withBody(sent: Sent, body: string | Uint8Array): Sent {
  return sent.method === 'GET' ? sent : { ...sent, body };
}

function bodies({ requestBody }: OpenapiOperation): fc.Arbitrary<unknown> {
  const [content] = Object.values(requestBody?.content ?? {});
  if (content === undefined) return fc.constant(undefined);
  const any = arbitraryOf(content.schema);
  // A schema cannot tell which of the values it allows mean something here.
  return content.example === undefined ? any : fc.oneof(fc.constant(content.example), any);
}

function typeOf({ requestBody }: OpenapiOperation): Record<string, string> {
  const [type] = Object.keys(requestBody?.content ?? {});
  return type === undefined ? {} : { 'content-type': type };
}
