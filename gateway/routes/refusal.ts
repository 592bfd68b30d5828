import { explain } from '@sidenote/contract/explain-code';
import type { Code } from '@sidenote/contract/faults';
import type { Changed, errorBodySchema } from '@sidenote/contract/wire';
import type { z } from 'zod';

/** What a refusal can say besides its code: from configuration and clocks only, never what the caller wrote. */
export interface RefusalFacts {
  /** Said after the code's own sentence. */
  readonly detail?: string | undefined;
  /** When it is worth trying again, in whole seconds. */
  readonly retryAfterSeconds?: number | undefined;
  /** Another gateway that serves the caller. */
  readonly address?: string | undefined;
  /** What somebody else changed. */
  readonly changed?: Changed | undefined;
}

/** A request that is turned down, with one of our codes and the field it is about. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly param: string | null;
  readonly facts: RefusalFacts;
  constructor(code: Code, param: string | null = null, facts: RefusalFacts = {}) {
    super(code);
    this.code = code;
    this.param = param;
    this.facts = facts;
  }
}

export type ErrorBody = z.infer<typeof errorBodySchema>;

/** A code as the body of an answer, in OpenAI's form. */
export function errorBody(
  code: Code,
  param: string | null = null,
  { detail, address, changed }: RefusalFacts = {},
): ErrorBody {
  const { sentence, next } = explain(code);
  const message = [sentence, detail, next].filter((part) => part !== undefined).join(' ');
  const error = { message, type: typeOf(statusOf(code)), code, param };
  return {
    error: {
      ...error,
      ...(address === undefined ? {} : { address }),
      ...(changed === undefined ? {} : { changed }),
    },
  };
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
