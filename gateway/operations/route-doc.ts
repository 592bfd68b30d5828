import type { Code } from '@sidenote/contract/faults';
import type { z } from 'zod';

/** Headings of the interface's description, in the order in which they are shown. */
export const routeGroups = [
  'Answers',
  'Rules',
  'Teamwork graph',
  'Administration',
  'Records',
  'Directory (SCIM 2.0)',
  'Running the gateway',
] as const;

/** What a route says about itself, beside its code: the OpenAPI document and its page are made of it. */
export interface RouteDoc {
  readonly group: (typeof routeGroups)[number];
  /** A few words, as the name of the operation. */
  readonly summary: string;
  /** Sentences; what a caller has to know besides the schemas. */
  readonly description?: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Request headers with a meaning of their own, in lower case. */
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly bodyType?: string;
  /** A body that is taken, shown and tried as it stands. */
  readonly example?: unknown;
  readonly answers: readonly AnswerDoc[];
  /** Refusals besides those that every route of the same rule can give. */
  readonly codes?: readonly Code[];
  /** Schema and media type of refusals, where a standard asks for other ones than ours. */
  readonly refusal?: { readonly type: string; readonly schema: z.ZodType };
}

export interface AnswerDoc {
  readonly status: number;
  readonly says: string;
  /** Media type; JSON unless told. */
  readonly type?: string;
  readonly schema?: z.ZodType;
  /** Header names in lower case, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    doc?: RouteDoc;
  }
}
