import { isDeepStrictEqual } from 'node:util';
import { organisationActs } from '@sidenote/contract/undo';
import { decidedIn, type Organisation } from '../../policy/organisation.ts';
import { decidedInRow, differing } from '../../policy/undo.ts';
import { listLatestAudit, type StoredAuditEntry } from '../../storage/audit.ts';
import { searchAudit } from '../../storage/audit-search.ts';
import type { Database } from '../../storage/database.ts';
import { Refusal } from '../refusal.ts';

/** Changes that are looked back on at most, to say what became different. */
export const LOOKED_BACK = 100;

/** The version of an organisation, or of a part of it that has one of its own, as an answer's `etag`. */
export function etagOf(of: { policyVersion: number } | { version: number }): string {
  return `"${'version' in of ? of.version : of.policyVersion}"`;
}

/** The version in `If-Match`; a change without one could undo somebody else's unseen. */
export function versionOf(header: string | undefined): number {
  const version = /^"(\d{1,15})"$/.exec(header?.trim() ?? '')?.[1];
  if (version === undefined) throw new Refusal('changed_meanwhile', 'if-match');
  return Number(version);
}

/**
 * The refusal for who has seen an older version: the version now, what is different, and who changed it. What the
 * audit does not tell, because it is too long ago, is said to be unknown.
 */
export async function changedMeanwhile(
  db: Database,
  now: Organisation | undefined,
  seen: number,
): Promise<Refusal> {
  if (now === undefined) return new Refusal('changed_meanwhile');
  const { policyVersion: version } = now;
  const count = version - seen;
  const rows =
    count > 0 && count <= LOOKED_BACK
      ? await listLatestAudit(db, now.id, { actions: organisationActs, limit: count })
      : [];
  const was = count > 0 && rows.length === count ? decidedInRow(rows.at(-1)?.before) : undefined;
  return new Refusal('changed_meanwhile', 'if-match', {
    changed: {
      version,
      keys: was === undefined ? null : differing(was, decidedIn(now)),
      by: [...new Set(rows.map(({ actor }) => actor))],
    },
  });
}

/** A part of an organisation with a version of its own, by how rows of the audit name it. */
export interface Part {
  readonly orgId: string;
  readonly target: string;
  readonly actions: readonly string[];
}

/** The same for a part of the organisation, whose rows of the audit have its version in their states. */
export async function partChanged(
  db: Database,
  part: Part,
  { seen, version }: { seen: number; version: number },
): Promise<Refusal> {
  const rows = await rowsOfPart(db, part);
  const known = rows.findIndex(({ before }) => versionIn(before) === seen);
  const since = known === -1 ? rows.slice(0, 1) : rows.slice(0, known + 1);
  return new Refusal('changed_meanwhile', 'if-match', {
    changed: {
      version,
      keys: known === -1 ? null : keysThatDiffer(since.at(-1)?.before, since[0]?.after),
      by: [...new Set(since.map(({ actor }) => actor))],
    },
  });
}

/** The refusal for an undo of what was changed again after a row of the audit. */
export async function partChangedSince(
  db: Database,
  part: Part,
  { keys, after, version }: { keys: readonly string[]; after: number; version: number },
): Promise<Refusal> {
  const since = (await rowsOfPart(db, part)).filter(
    (row) => row.seq > after && keysThatDiffer(row.before, row.after).some((key) => keys.includes(key)),
  );
  const by = [...new Set(since.map(({ actor }) => actor))];
  return new Refusal('changed_since', keys[0], { changed: { version, keys: [...keys], by } });
}

/** The latest rows about it, newest first. */
async function rowsOfPart(
  db: Database,
  { orgId, target, actions }: Part,
): Promise<readonly StoredAuditEntry[]> {
  const rows = await searchAudit(db, orgId, { order: 'newest', target, limit: LOOKED_BACK });
  return rows.filter(({ action }) => actions.includes(action));
}

/** Where there is nothing yet, or no more, the version is 0. */
function versionIn(state: unknown): unknown {
  return fieldsOf(state).version ?? 0;
}

function keysThatDiffer(one: unknown, other: unknown): string[] {
  const [was, is] = [fieldsOf(one), fieldsOf(other)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (key) => key !== 'version' && !isDeepStrictEqual(was[key], is[key]),
  );
}

function fieldsOf(state: unknown): { readonly version?: unknown; readonly [key: string]: unknown } {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
