import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import {
  type Certification,
  type CertificationDoubt,
  type CertificationId,
  certificationIds,
} from '@sidenote/contract/certifications';
import { utcDay } from '@sidenote/contract/utc-day';
import { ConfigError } from '../config-error.ts';
import type { CertificationClaim, HeldClaim } from './certification-claims.ts';

/** More than any report weighs: a file that was named by mistake must not fill the memory. */
const LARGEST = 25 * 1_024 * 1_024;

export interface CertificationDesk {
  /** Every certification of the list on a day, as the evidence is at that moment. Never rejects. */
  on(now: number): Promise<Certification[]>;
  /** The evidence of one that is held now, byte for byte what its hash was taken of; otherwise undefined. */
  evidenceOf(id: CertificationId, now: number): Promise<Buffer | undefined>;
}

/** Says which certifications are held. Only evidence that is there, unchanged and in its days makes one held. */
export function openCertifications(claims: readonly CertificationClaim[]): CertificationDesk {
  const claimOf = (id: CertificationId) => claims.find((claim) => claim.id === id);
  return {
    on: (now) => Promise.all(certificationIds.map((id) => standingOf(id, claimOf(id), utcDay(now)))),
    evidenceOf: async (id, now) => {
      const claim = claimOf(id);
      if (claim?.standing !== 'held' || outOfDays(claim, utcDay(now)) !== null) return undefined;
      const read = await readEvidence(claim);
      return Buffer.isBuffer(read) ? read : undefined;
    },
  };
}

/** Throws a {@link ConfigError} for the first claim whose evidence is not what the configuration says of it. */
export async function checkEvidence(claims: readonly CertificationClaim[]): Promise<void> {
  for (const [at, claim] of claims.entries()) {
    if (claim.standing !== 'held') continue;
    const read = await readEvidence(claim);
    if (Buffer.isBuffer(read)) continue;
    const key = `trust.certifications.${at}.evidence`;
    throw new ConfigError(
      read === 'evidence-missing'
        ? `Configuration key ${key}.file: no file of at most 25 MB can be read there. Put the evidence there, or do not claim the certification.`
        : `Configuration key ${key}.sha256: is not the SHA-256 of the file. Look at the file, then write its hash: sha256sum FILE.`,
    );
  }
}

async function standingOf(
  id: CertificationId,
  claim: CertificationClaim | undefined,
  day: string,
): Promise<Certification> {
  if (claim === undefined) return { id, standing: 'not-held', doubt: null };
  if (claim.standing === 'planned')
    return claim.by < day ? { id, standing: 'not-held', doubt: 'ended' } : claim;
  const doubt = outOfDays(claim, day) ?? doubtOf(await readEvidence(claim));
  if (doubt !== null) return { id, standing: 'not-held', doubt };
  const { holder, from, until, evidence } = claim;
  const { title, sha256, file } = evidence;
  return { id, standing: 'held', holder, from, until, evidence: { title, sha256, name: nameOf(id, file) } };
}

function outOfDays({ from, until }: HeldClaim, day: string): CertificationDoubt | null {
  if (day < from) return 'not-yet';
  return until < day ? 'ended' : null;
}

async function readEvidence({ evidence }: HeldClaim): Promise<Buffer | CertificationDoubt> {
  const bytes = await readSmall(evidence.file);
  if (bytes === undefined) return 'evidence-missing';
  const hash = createHash('sha256').update(bytes).digest('hex');
  return hash === evidence.sha256 ? bytes : 'evidence-changed';
}

async function readSmall(file: string): Promise<Buffer | undefined> {
  try {
    await using handle = await open(file);
    const about = await handle.stat();
    return about.isFile() && about.size > 0 && about.size <= LARGEST ? await handle.readFile() : undefined;
  } catch {
    return undefined;
  }
}

/** What the operator's own folders are called is nobody's business. */
function nameOf(id: CertificationId, file: string): string {
  const ending = path.extname(file).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(ending) ? `${id}${ending}` : id;
}

function doubtOf(read: Buffer | CertificationDoubt): CertificationDoubt | null {
  return Buffer.isBuffer(read) ? null : read;
}
