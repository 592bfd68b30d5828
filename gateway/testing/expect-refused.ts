import { explain } from '@sidenote/contract/explain-code';
import type { Code } from '@sidenote/contract/faults';
import { errorBodySchema } from '@sidenote/contract/wire';
import { expect } from 'vitest';
import { errorBody } from '../routes/refusal.ts';
import { listInteractions } from '../storage/interactions.ts';
import { rowsOf } from './rows-of.ts';
import type { ScriptedUpstream } from './scripted-upstream.ts';
import type { TestGateway } from './test-gateway.ts';

/** A gateway that is attacked, with the provider behind it. */
interface Attacked {
  readonly gateway: TestGateway;
  readonly upstream: ScriptedUpstream;
  /** The organisations of which nothing may be stored. */
  readonly organisations: readonly string[];
  /** Refusals that are noted by design, as metadata: those of somebody who is signed in, whose request can be read. */
  readonly noted?: readonly Code[];
}

/** How it has to answer. */
interface Wanted {
  readonly status: number;
  readonly code: Code;
  /** The field that is named; none unless told. */
  readonly param?: string | null;
  /** What is said between the code's own sentences, from configuration alone. */
  readonly detail?: string | undefined;
  /** What was sent and stands in no answer and no line of the log. */
  readonly secrets?: readonly string[];
}

/**
 * Refused with a code in our own words, nothing sent upstream, nothing stored but that it was refused, and nothing of what was
 * sent said, written or stored.
 */
export async function expectRefused(
  { gateway, upstream, organisations, noted = [] }: Attacked,
  answer: { readonly status: number; readonly body: string },
  { status, code, param = null, detail, secrets = [] }: Wanted,
): Promise<void> {
  const { error } = errorBodySchema.parse(JSON.parse(answer.body));
  expect([answer.status, error.code]).toEqual([status, code]);
  expect({ error }).toEqual(errorBody(code, param, { detail }));
  expect(error.message.startsWith(explain(code).sentence)).toBe(true);
  expect(upstream.seen).toEqual([]);
  const written = [answer.body, ...gateway.log];
  for (const org of organisations) {
    const stored = await gateway.storage.inOrganisation(org, (db) => listInteractions(db, org));
    expect(stored.filter(({ outcome }) => !noted.some((known) => known === outcome))).toEqual([]);
    written.push(JSON.stringify(await rowsOf(gateway.storage, org)));
  }
  expect(secrets.filter((secret) => written.some((text) => text.includes(secret)))).toEqual([]);
}
