import { z } from 'zod';
import { AppFault } from './app-fault.ts';
import { type Ask, picked } from './ask.ts';
import { nodeByNode } from './node-by-node.ts';

export interface GraphQuestion<T> {
  readonly to: string;
  readonly token: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is picked of `data`; everything may be null where it is not there or not to be read. */
  readonly data: z.ZodType<T>;
}

/**
 * Asks an app by GraphQL, which sends what was named in the question and nothing else: titles do not even leave the app. Rejects
 * with an `AppFault`; `forbidden` says that a part of the answer is missing because the token may not read it.
 */
export async function askGraph<T>(
  ask: Ask,
  { to, token, query, variables, data }: GraphQuestion<T>,
): Promise<{ data: T; forbidden: boolean }> {
  const answer = await ask({
    ...{ to, headers: { authorization: `Bearer ${token}` }, json: { query, variables } },
  });
  const { errors } = picked(z.object({ errors: z.array(errorSchema).nullish() }), answer);
  const kinds = (errors ?? []).map(({ type, extensions }) => type ?? extensions?.code ?? '');
  // By points, which are spent with 200: when there will be more again stands in the headers alone.
  if (kinds.includes('RATE_LIMITED')) throw new AppFault('rate_limited', { waitMs: answer.waitMs });
  if (kinds.includes('NOT_FOUND')) throw new AppFault('not_found', { here: true });
  if (kinds.includes('INSUFFICIENT_SCOPES')) throw new AppFault('refused', { here: true });
  const { data: found } = picked(z.object({ data: data.nullish() }), answer);
  if (found === null || found === undefined) throw new AppFault('not_understood', { here: true });
  return { data: found, forbidden: kinds.includes('FORBIDDEN') };
}

const errorSchema = z.object({
  type: z.string().max(60).nullish(),
  extensions: z.object({ code: z.string().max(60).nullish() }).nullish(),
});

/**
 * A page of a connection: its nodes, some of which may not be there, or not to be read, and where it goes on; null where it
 * ends. One whose nodes are no list is passed over where there is a next one.
 */
export function connectionOf<T>(node: z.ZodType<T>) {
  const nodes = nodeByNode(node.nullable()).nullish();
  const lost = { kept: [], dropped: 1 };
  return z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().max(2_000).nullish() }),
      nodes: z.unknown(),
    })
    .transform(({ pageInfo: { hasNextPage, endCursor }, nodes: found }, context) => {
      const next = hasNextPage && endCursor ? endCursor : null;
      const read = nodes.safeParse(found);
      if (!read.success && next === null) context.addIssue('no list');
      const { kept, dropped } = (read.success ? read.data : lost) ?? { kept: [], dropped: 0 };
      return { nodes: kept.filter((one) => one !== null), dropped, next };
    });
}

/** A list within an object, of which one page is enough. */
export function listOf<T>(node: z.ZodType<T>) {
  return z
    .object({ nodes: nodeByNode(node.nullable()).nullish() })
    .nullish()
    .transform((list) => (list?.nodes?.kept ?? []).filter((one) => one !== null));
}
