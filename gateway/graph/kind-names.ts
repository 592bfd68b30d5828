import { type WorkType, workTypes } from '@sidenote/contract/graph/work-types';
import { startOf } from '@sidenote/contract/weeks';
import { inFives } from '../insights/fives.ts';
import type { Storage } from '../storage/database.ts';
import { listAnalyses } from '../storage/graph-analysis.ts';
import { replaceNames } from '../storage/graph-deduced.ts';
import { type KindRow, listKindRows } from '../storage/graph-kind-rows.ts';
import { type PlacedKind, placeKinds } from '../storage/graph-kinds.ts';
import { lockGraph } from '../storage/graph-lock.ts';
import { readGraphRules } from '../storage/graph-rules.ts';
import { findOrganisation } from '../storage/organisations.ts';
import type { Read } from './analysis/reading.ts';
import type { NodeKeys } from './node-keys.ts';
import { teamKindRows } from './team-kind-rows.ts';

/** What a model is asked to do with the rows. */
export const namingTask = `Each line of the passage is a row: kind of work, kind of object, action, how often. For each kind of work write one line: the kind of work as it stands there, a colon, and a name of two to four words for it in this organisation. Letters and spaces only. Where a row is of another kind of work than stands there, write one line more: the row without its number as it stands there, a colon, and one of ${workTypes.join(', ')}. Write nothing else.`;

/** Asks a model of the organisation's own route; undefined where none may be asked. */
export type AskModel = (orgId: string, asked: { task: string; text: string }) => Promise<string | undefined>;

/** Weeks whose work is named. */
const WEEKS = 4;

/**
 * Has a model name an organisation's kinds of work, and say which requests are of which, where it is let. It sees rows of kinds and counts, each of five people and
 * more, in whole fives; what it answers is held to a closed form, and anything else is dropped.
 */
export async function nameKinds(
  { storage, keysOf, ask }: { storage: Storage; keysOf: (orgId: string) => NodeKeys; ask: AskModel },
  orgId: string,
  week: number,
): Promise<void> {
  const since = startOf(week - WEEKS + 1);
  const inside: Read = (work) => storage.inOrganisation(orgId, work);
  const rows = await inside(async (db): Promise<KindRow[] | 'of teams'> => {
    const organisation = await findOrganisation(db, orgId);
    if (organisation === undefined || !organisation.graph.on || !organisation.graph.naming) return [];
    // Nobody's permission for patients' data was for this.
    if (organisation.switch !== 'on' || organisation.hipaaBound) return [];
    // Once for all weeks in line, and not for each.
    const open = (await listAnalyses(db, orgId)).some(({ state }) => state === 'waiting');
    if (open) return [];
    return organisation.graph.people === 'teams' ? 'of teams' : listKindRows(db, orgId, since);
  });
  const known =
    rows === 'of teams' ? await teamKindRows(inside, { orgId, keys: keysOf(orgId), since }) : rows;
  const shown = known.map((row) => ({ ...row, count: inFives(row.count) })).filter(({ count }) => count > 0);
  if (shown.length === 0) return;
  const answer = await ask(orgId, { task: namingTask, text: rowsAsText(shown) });
  if (answer === undefined) return;
  const names = namesIn(answer, new Set(shown.map(({ type }) => type)));
  const placed = placedIn(answer, shown);
  await storage.inOrganisation(orgId, async (db) => {
    await lockGraph(db, storage.kind, orgId);
    // It may have been switched off while the model was thinking.
    const rules = await readGraphRules(db, orgId);
    if (rules?.on !== true || !rules.naming) return;
    await replaceNames(db, orgId, { week, names });
    await placeKinds(db, orgId, { week, placed });
  });
}

/** Rows as a model sees them: a line each, of kinds from closed lists and a number. */
export function rowsAsText(rows: readonly KindRow[]): string {
  return rows
    .map(({ type, objectType, action, count }) => [type, objectType, action, count].join(', '))
    .join('\n');
}

const line = /^([a-z-]+): (\p{L}[\p{L} ]{0,59})$/u;

/** Names in an answer that are in the form asked for, of kinds that were asked about, each once. */
export function namesIn(
  answer: string,
  asked: ReadonlySet<string>,
): { readonly type: WorkType; readonly name: string }[] {
  const names = new Map<WorkType, string>();
  for (const written of answer.split('\n')) {
    const [, kind, name] = line.exec(written.trim()) ?? [];
    const type = workTypes.find((one) => one === kind);
    if (type !== undefined && name !== undefined && asked.has(type) && !names.has(type))
      names.set(type, name.trim());
  }
  return [...names].map(([type, name]) => ({ type, name }));
}

const row = /^([a-z-]+, [a-z-]+, [a-z-]+): ([a-z-]+)$/;

/** What an answer says of rows that were shown, each once: which kind of work out of the closed list they are of. */
export function placedIn(answer: string, shown: readonly KindRow[]): PlacedKind[] {
  const rows = new Map(shown.map((one) => [[one.type, one.objectType, one.action].join(', '), one]));
  const placed = new Map<KindRow, WorkType>();
  for (const written of answer.split('\n')) {
    const [, which = '', kind] = row.exec(written.trim()) ?? [];
    const type = workTypes.find((one) => one === kind);
    const asked = rows.get(which);
    if (type !== undefined && asked !== undefined) placed.set(asked, type);
  }
  return [...placed].map(([{ type: kind, objectType: object_type, action }, type]) => ({
    ...{ kind, object_type, action, type },
  }));
}
