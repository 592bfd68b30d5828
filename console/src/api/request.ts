import { CONSOLE_HEADER, consoleHeaderValues } from '@sidenote/contract/console-session';
import { errorBodySchema } from '@sidenote/contract/wire';
import { z } from 'zod';
import { usedSinceLastAsked } from '../session/use.ts';
import { ApiFault } from './api-fault.ts';

/** An answer, and the version it has where the gateway gives one. */
export interface Answered<Value> {
  readonly value: Value;
  readonly etag: string | null;
}

export interface Asked<Schema extends z.ZodType> {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the gateway's address, such as `/v1/admin/organisation`. */
  readonly path: string;
  readonly answer: Schema;
  readonly body?: unknown;
  /** The version that a change rests on: the `etag` of what was read. */
  readonly ifMatch?: string | null;
  readonly signal?: AbortSignal;
}

/** For a request that is answered with 204. */
export const nothing = z.undefined();

/**
 * Asks the gateway and parses what it answers. Rejects with an {@link ApiFault}, or with the signal's reason.
 * A sign-in that is too old is not seen to here: see `change` in `session/fresh-sign-in.ts`.
 */
export async function request<Schema extends z.ZodType>(
  asked: Asked<Schema>,
): Promise<Answered<z.output<Schema>>> {
  const response = await send(asked);
  const etag = response.headers.get('etag');
  if (response.status === 204) return { value: parsed(asked.answer, undefined), etag };
  const body = await jsonOf(response);
  if (!response.ok) throw faultIn(body);
  return { value: parsed(asked.answer, body), etag };
}

/** Sends what is asked, and gives the answer whatever it is. Rejects as {@link request} does. */
export async function send({
  method = 'GET',
  path,
  body,
  ifMatch,
  signal,
}: Omit<Asked<z.ZodType>, 'answer'>): Promise<Response> {
  const headers = new Headers({ [CONSOLE_HEADER]: consoleHeaderValues[usedSinceLastAsked()] });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (typeof ifMatch === 'string') headers.set('if-match', ifMatch);
  try {
    return await fetch(path, {
      ...{ method, headers, cache: 'no-store', redirect: 'error' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof TypeError ? new ApiFault('unreachable') : error;
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiFault(response.ok ? 'not_understood' : 'unreachable');
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new ApiFault('not_understood');
  return result.data;
}

/** The fault in an answer that is no success. */
export async function faultOf(response: Response): Promise<ApiFault> {
  return faultIn(await jsonOf(response));
}

function faultIn(body: unknown): ApiFault {
  const result = errorBodySchema.safeParse(body);
  if (!result.success) return new ApiFault('not_understood');
  const { code, param, changed } = result.data.error;
  return new ApiFault(code, param, changed);
}
