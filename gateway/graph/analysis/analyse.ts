import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { inFives } from '../../insights/fives.ts';
import type { Database, Storage } from '../../storage/database.ts';
import {
  type Claimed,
  dropAnalysis,
  endAnalysis,
  noteAnalysis,
  type Step,
} from '../../storage/graph-analysis.ts';
import { replaceMembers, replaceRelations, replaceTeams } from '../../storage/graph-deduced.ts';
import { holdGraph } from '../../storage/graph-lock.ts';
import { countObjects, readClaims, readPeople } from '../../storage/graph-reading.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { NodeKeys } from '../node-keys.ts';
import { findCommunities } from './communities.ts';
import { directoryTeams } from './directory-teams.ts';
import { openEnds } from './ends.ts';
import { findTeams, readMembers } from './find-teams.ts';
import { keyRangesFor } from './key-ranges.ts';
import { readRelations } from './read-relations.ts';
import { readTeamRelations } from './read-team-relations.ts';
import { readTies } from './read-ties.ts';
import type { Read } from './reading.ts';

export interface Analysing {
  readonly read: Read;
  readonly storage: Storage;
  readonly claimed: Claimed;
  readonly keys: Pick<NodeKeys, 'mark'>;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress: (step: Step, progress: number) => void;
}

/** What is kept of the steps before: that teams are found, and how many people are in none. */
const checkpointSchema = z.object({ others: z.int() });

/**
 * Analyses one week of an organisation: who works together in the weeks up to it, and how that week's work hangs together. What
 * it has found of teams is written before it goes on to relations, so that whoever takes over goes on from there. Nothing is
 * written where the organisation's rules have changed since it began: then it ends there, as those want it. Throws `LeaseLost`
 * where somebody else has it, or it was stopped.
 */
export async function analyse({ read, storage, claimed, keys, onProgress }: Analysing): Promise<void> {
  const { org_id: orgId, week } = claimed;
  const rulesNow = async (db: Database) => (await findOrganisation(db, orgId))?.graph;
  const rules = await read(rulesNow);
  /** Writes by the rules that it has read by, and says whether they still count. */
  const write = (work: (db: Database) => Promise<void>) =>
    storage.inOrganisation(orgId, async (db) => {
      await holdGraph(db, storage.kind, orgId);
      const now = await rulesNow(db);
      const counts = now?.on === true && now.people === rules?.people;
      await (counts ? work(db) : dropAnalysis(db, claimed, now?.on === true ? 'waiting' : 'stopped'));
      return counts;
    });
  /** Others are answered in between, and are told how far it is. */
  const progress = (step: Step, from: number, to: number) => async (share: number) => {
    onProgress(step, from + (to - from) * share);
    await nextTurn();
  };
  const ranges = keyRangesFor(await read((db) => countObjects(db, orgId)));
  if (rules?.people === 'teams') {
    const sizes = await read((db) => directoryTeams(db, orgId));
    const teams = new Set(sizes.keys());
    const onRelations = progress('relations', 0, 0.95);
    const relations = await readTeamRelations(read, {
      ...{ orgId, week, ranges, keys, teams, onProgress: onRelations },
    });
    onProgress('writing', 0.95);
    const seen = new Set(relations.flatMap(({ source, target }) => [source, target]));
    const found = [...sizes]
      .filter(([id]) => seen.has(id))
      .map(([id, size]) => ({ id, group_id: id, people: inFives(size) }));
    await write(async (db) => {
      await replaceMembers(db, orgId, []);
      await replaceTeams(db, orgId, week, found);
      await replaceRelations(db, orgId, week, relations);
      await endAnalysis(db, storage.kind, claimed, {
        state: 'done',
        checkpoint: JSON.stringify({ others: 0 }),
      });
    });
    return;
  }
  const people = new Set<string>();
  for (const range of ranges)
    for (const person of await read((db) => readPeople(db, { orgId, ...range }))) people.add(person);
  const said = new Map<string, string>();
  for (const range of ranges)
    for (const { account, person } of await read((db) => readClaims(db, { orgId, ...range })))
      said.set(account, person);

  let others = checkpointSchema.safeParse(JSON.parse(claimed.checkpoint ?? 'null')).data?.others;
  if (others === undefined) {
    const ends = openEnds(people, said);
    const ties = await readTies(read, { orgId, week, ranges, ends, onProgress: progress('reading', 0, 0.5) });
    onProgress('teams', 0.5);
    const communities = findCommunities(ties);
    const found = await findTeams(read, { orgId, ends, communities, makeId: randomUUID });
    others = found.others;
    const members = found.teams.flatMap(({ id, members }) => members.map((person) => ({ person, team: id })));
    const isWritten = await write(async (db) => {
      await noteAnalysis(db, claimed, { step: 'relations', checkpoint: JSON.stringify({ others }) });
      await replaceMembers(db, orgId, members);
      await replaceTeams(
        db,
        orgId,
        week,
        found.teams.map(({ id, groupId, people }) => ({ id, group_id: groupId, people })),
      );
    });
    if (!isWritten) return;
  }
  const members = await readMembers(read, orgId);
  const ends = openEnds(people, said);
  const relations = await readRelations(read, {
    ...{ orgId, week, ranges, ends, members },
    peopleOf: ends.fewestPeople,
    onProgress: progress('relations', 0.6, 0.95),
  });
  onProgress('writing', 0.95);
  await write(async (db) => {
    await replaceRelations(db, orgId, week, relations);
    await endAnalysis(db, storage.kind, claimed, { state: 'done', checkpoint: JSON.stringify({ others }) });
  });
}
