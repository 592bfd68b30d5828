import { plainName } from '@sidenote/contract/graph/context';
import type { FastifyRequest } from 'fastify';
import type { Identified } from '../identity/identify.ts';
import { groupsOf, type People } from '../policy/people.ts';
import type { Snapshots } from '../policy/snapshots.ts';
import { Refusal } from './refusal.ts';
import type { Caller } from './rules.ts';

export interface CallerParts {
  /** Whose token, or session of the console, a request came with. Rejects with an `IdentityFault`. */
  readonly identified: (request: FastifyRequest) => Promise<Identified>;
  readonly snapshots: Snapshots;
  readonly people: People;
  /** Has the organisation's own keys at hand before anything could need one. */
  readonly keys: { ready(orgId: string, keysVersion: number): Promise<void> };
  /** This gateway's region, and where the others are. */
  readonly region: string;
  readonly regions: Readonly<Record<string, string>>;
  /** Whether another instance has taken this one's place, and counts what people use. */
  readonly isReplaced: () => boolean;
}

/**
 * Finds out who asks and under whose rules: token, organisation, region, and whether the person's access was ended.
 * Rejects with an `IdentityFault`, a `StorageFault` or a {@link Refusal}.
 */
export function callerFinder(parts: CallerParts) {
  const { identified, snapshots, people, keys, region, regions, isReplaced } = parts;
  return async (request: FastifyRequest): Promise<Caller> => {
    if (isReplaced()) throw new Refusal('busy');
    const { principal, orgId, person } = await identified(request);
    const snapshot = orgId === undefined ? undefined : await snapshots.current(orgId);
    if (snapshot === undefined) throw new Refusal('not_opted_in');
    const { organisation, versions } = snapshot;
    if (organisation.region !== null && organisation.region !== region)
      throw elsewhere(regions[organisation.region]);
    const standing = await people.standing(organisation.id, versions.people, person);
    if (standing.revoked) throw new Refusal('access_revoked');
    await keys.ready(organisation.id, versions.keys);
    const groups = groupsOf(principal.groups, standing);
    const graph = {
      person: standing.leftGraph === true ? 'off' : 'on',
      team: standing.teamName === undefined ? null : plainName(standing.teamName),
    } as const;
    return { principal, organisation, person, groups, team: standing.team ?? null, graph };
  };
}

export interface DirectoryParts {
  /** The organisation whose directory asks, by its token; undefined when none does. */
  readonly identifyDirectory: (rawHeaders: readonly string[]) => string | undefined;
  readonly organisations: readonly { readonly id: string; readonly region?: string | undefined }[];
  readonly region: string;
  readonly regions: Readonly<Record<string, string>>;
}

/**
 * Finds out whose directory asks. What a directory says of people stays in their organisation's region like everything
 * else of it: elsewhere a {@link Refusal} is thrown.
 */
export function directoryFinder({ identifyDirectory, organisations, region, regions }: DirectoryParts) {
  const pinned = new Map(organisations.map((organisation) => [organisation.id, organisation.region]));
  return (rawHeaders: readonly string[]): string | undefined => {
    const orgId = identifyDirectory(rawHeaders);
    const home = orgId === undefined ? undefined : pinned.get(orgId);
    if (home !== undefined && home !== region) throw elsewhere(regions[home]);
    return orgId;
  };
}

/** An organisation whose data stays in another region is sent there (R19); nothing of it is looked at here. */
function elsewhere(address: string | undefined): Refusal {
  if (address === undefined) return new Refusal('region_mismatch');
  return new Refusal('region_mismatch', null, { address, detail: `Its address is ${address}.` });
}
