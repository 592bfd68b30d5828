import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Every kind of body that some route of a gateway takes. */
const takenTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/scim+json',
  'application/x-www-form-urlencoded',
]);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Takes JSON in UTF-8, not compressed, and nothing else. The parser's own message quotes the body: it is dropped. */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    // Called back: a promise for each body costs every request.
    (_request: unknown, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
      const json = jsonIn(body);
      if (json === undefined) done(new Refusal('invalid_request'));
      else done(null, json.value);
    },
  );
  app.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.headers['content-encoding'] !== undefined) throw new Refusal('unsupported_media_type');
    const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
      throw new Refusal('unsupported_media_type');
    nameType(request);
    done(null, payload);
  });
}

/**
 * Leaves of a body's type the name alone, and refuses every one that no route takes: Fastify remembers a hundred of them as
 * they were sent, and one that somebody made up, or a parameter, could be a text.
 */
function nameType({ method, headers }: FastifyRequest): void {
  const type = headers['content-type'];
  if (type === undefined || method === 'GET' || method === 'HEAD') return;
  const name = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (!takenTypes.has(name)) throw new Refusal('unsupported_media_type');
  headers['content-type'] = name;
}

/** JSON in UTF-8. Throws a {@link Refusal}. */
export function parseJson(body: Buffer): unknown {
  const json = jsonIn(body);
  if (json === undefined) throw new Refusal('invalid_request');
  return json.value;
}

function jsonIn(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(body)) };
  } catch {
    return undefined;
  }
}

/** A body that passes the schema; otherwise a refusal that names the first field that does not. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue === undefined ? new Refusal('invalid_request') : refusalOf(issue);
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const param = pathOf(issue);
  // A text beyond the hard limit is the one fault of form that a person can do something about.
  if (issue.code === 'too_big' && param === 'messages[0].content')
    return new Refusal('selection_too_large', param, { detail: `The limit is ${issue.maximum} characters.` });
  return new Refusal('invalid_request', param);
}

/** The field in OpenAI's notation, `messages[0].content`. A long name of the caller's own is left out: it could be a text. */
function pathOf(issue: z.core.$ZodIssue): string | null {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  if (unknown.some((key) => !/^\w{1,24}$/.test(key))) return null;
  const path = [...issue.path, ...unknown].reduce<string>(
    (steps, step) =>
      typeof step === 'number' ? `${steps}[${step}]` : `${steps}${steps && '.'}${String(step)}`,
    '',
  );
  return path === '' ? null : path;
}
