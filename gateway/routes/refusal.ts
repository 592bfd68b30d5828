import { type Code, explain } from '@sidenote/contract/faults';
import type { errorBodySchema } from '@sidenote/contract/wire';
import type { z } from 'zod';

/** A request that is turned down, with one of our codes and the field it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly param: string | null;
  /** Said after the code's own sentence; numbers from configuration only, never what the caller wrote. */
  readonly detail: string | undefined;
  /** When it is worth trying again, in whole seconds; where that is known. */
  readonly retryAfterSeconds: number | undefined;
  constructor(code: Code, param: string | null = null, detail?: string, retryAfterSeconds?: number) {
    super(code);
    this.code = code;
    this.param = param;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export type ErrorBody = z.infer<typeof errorBodySchema>;

/** A code as the body of an answer, in OpenAI's form. */
export function errorBody(code: Code, param: string | null = null, detail?: string): ErrorBody {
  const { sentence, next } = explain(code);
  const message = [sentence, detail, next].filter((part) => part !== undefined).join(' ');
  return { error: { message, type: typeOf(statusOf(code)), code, param } };
}

/** The status of a code; those that only the extension knows never leave the gateway. */
export function statusOf(code: Code): number {
  return explain(code).status ?? 500;
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
}
