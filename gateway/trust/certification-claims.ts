import { certificationIds } from '@sidenote/contract/certifications';
import { z } from 'zod';

const id = z.enum(certificationIds);
const holder = z.string().trim().min(1).max(200);

const heldSchema = z
  .strictObject({
    id,
    standing: z.literal('held'),
    /** Who holds it, as the evidence names them. */
    holder,
    /** First and last day on which it stands. */
    from: z.iso.date(),
    until: z.iso.date(),
    evidence: z.strictObject({
      title: z.string().trim().min(1).max(200),
      /** What an auditor or a certifying body handed out. Admins may fetch it. */
      file: z.string().min(1).max(1_000),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
    }),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], message: 'must not be before from' });

const plannedSchema = z.strictObject({ id, standing: z.literal('planned'), holder, by: z.iso.date() });

/** What the operator says of certifications, in the gateway's configuration: what is not there is not held. */
export const certificationClaimsSchema = z
  .array(z.discriminatedUnion('standing', [heldSchema, plannedSchema]))
  .refine((claims) => new Set(claims.map(({ id }) => id)).size === claims.length, {
    message: 'must not name the same certification twice',
  });

export type CertificationClaim = z.infer<typeof certificationClaimsSchema>[number];
export type HeldClaim = Extract<CertificationClaim, { standing: 'held' }>;
