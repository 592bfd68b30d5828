import { setTimeout as pause } from 'node:timers/promises';
import { promiseTitles } from '@sidenote/contract/promise-titles';
import { type PromiseId, promiseIds, promises } from '@sidenote/contract/promises';
import type { Probed, PromiseStanding, Trust } from '@sidenote/contract/trust';
import { utcDay } from '@sidenote/contract/utc-day';
import type { RuledOrganisation } from '../policy/state.ts';
import { attestationsOf, everyoneAttests } from './attestations.ts';
import type { CertificationDesk } from './certifications.ts';
import type { Look, Probe, ProbeParts } from './probe.ts';
import { openProbes } from './probes.ts';
import { type ProofsRead, readProofs } from './proofs-file.ts';
import { stateOf } from './standing.ts';

/** How long what was found is told again, however often somebody asks, in milliseconds. */
const KEPT_MS = 60_000;
/** How long one look may take. */
const LOOK_MS = 5_000;

export interface TrustParts extends ProbeParts {
  /** File that a run of all tests wrote. */
  readonly proofsFile: string | undefined;
  readonly certifications: CertificationDesk;
  /** The commit that this gateway is of; null where that is not known. */
  readonly ownCommit: string | null;
  /** Told when a look fails in a way that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => number;
}

export interface TrustDesk {
  /** What holds for an organisation now, at most a minute old. */
  of(organisation: RuledOrganisation): Promise<Trust>;
}

/** Looks at the gateway for each promise, when somebody asks. */
export function openTrust(parts: TrustParts): TrustDesk {
  const { now = Date.now } = parts;
  const probes = openProbes();
  const kept = new Map<string, { readonly at: number; readonly trust: Promise<Trust> }>();

  const look = async (
    probe: Probe,
    about: Pick<Look, 'organisation' | 'certifications'>,
  ): Promise<Probed | null> => {
    try {
      const found = Promise.resolve(probe({ parts, now: now(), ...about }));
      // A look that nobody waits for any more may still fail.
      found.catch(() => undefined);
      return await Promise.race([found, pause(LOOK_MS, noAnswer, { ref: false })]);
    } catch (error) {
      parts.onFailure(error);
      return noAnswer;
    }
  };
  const lookAtAll = async (organisation: RuledOrganisation, at: number): Promise<Trust> => {
    const read = await readProofs(parts.proofsFile);
    const certifications = await parts.certifications.on(at);
    const found = new Map<PromiseId, Probed | null>();
    // One after another: a look at everything is no load on the database.
    for (const [id, probe] of probes) found.set(id, await look(probe, { organisation, certifications }));
    const { promises: _, ...run } = read.proofs ?? { promises: {} };
    return {
      at,
      proofs: 'at' in run ? run : null,
      noProofs: read.noProofs,
      ownCommit: parts.ownCommit,
      certifications,
      promises: promiseIds.map((id) => standingOf(id, { probe: found.get(id) ?? null, read, parts, at })),
    };
  };

  return {
    of: (organisation) => {
      const at = now();
      const key = `${organisation.id} ${organisation.policyVersion}`;
      const known = kept.get(key);
      if (known !== undefined && at - known.at < KEPT_MS) return known.trust;
      for (const [old, { at: then }] of kept) if (at - then >= KEPT_MS) kept.delete(old);
      const trust = lookAtAll(organisation, at);
      kept.set(key, { at, trust });
      trust.catch(() => kept.delete(key));
      return trust;
    },
  };
}

const noAnswer: Probed = { holds: false, finding: 'no_answer', values: {} };

interface Found {
  readonly probe: Probed | null;
  readonly read: ProofsRead;
  readonly parts: TrustParts;
  readonly at: number;
}

function standingOf(id: PromiseId, { probe, read, parts, at }: Found): PromiseStanding {
  const { group, shown } = promises[id];
  const about = attestedAbout.get(id);
  const routing = parts.routing();
  const today = utcDay(at);
  const attested = about === undefined ? [] : attestationsOf(routing, about, today);
  const tests = read.proofs?.promises[id] ?? null;
  const { ownCommit } = parts;
  const state = stateOf({
    ...{ shown, probe, attested, tests, everyoneAttests: everyoneAttests(routing) },
    isOtherRun: ownCommit !== null && read.proofs !== null && read.proofs.commit !== ownCommit,
  });
  return { id, group, title: promiseTitles[id], state, probe, attested, tests };
}

const attestedAbout: ReadonlyMap<PromiseId, 'retention' | 'training'> = new Map([
  ['R8', 'retention'],
  ['R9', 'training'],
]);
