import { z } from 'zod';

/**
 * The certifications and audits that organisations ask for before they let something in, by an id with the name that
 * whoever issues it writes. No other place may name one: what is not in this list cannot be claimed.
 */
export const certificationNames = {
  'iso-27001': 'ISO/IEC 27001',
  'iso-27017': 'ISO/IEC 27017',
  'iso-27018': 'ISO/IEC 27018',
  'iso-27701': 'ISO/IEC 27701',
  'iso-42001': 'ISO/IEC 42001',
  'soc-2': 'SOC 2 Type II',
  c5: 'BSI C5',
  fedramp: 'FedRAMP',
  hitrust: 'HITRUST',
  'pci-dss': 'PCI DSS',
  irap: 'IRAP',
} as const;

export type CertificationId = keyof typeof certificationNames;

export const certificationIds = Object.keys(certificationNames) as readonly CertificationId[];

/** Why something that the operator says is held is not shown as held. */
export const certificationDoubts = ['not-yet', 'ended', 'evidence-missing', 'evidence-changed'] as const;
export type CertificationDoubt = (typeof certificationDoubts)[number];

const evidenceSchema = z.strictObject({
  /** What the file is, in the operator's words: an auditor's report, a certificate. */
  title: z.string(),
  /** For the file as it is kept: the id with the ending of what the operator named. */
  name: z.string(),
  /** Of the file as it was when the operator named it, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What is so of one certification on the day it was asked about. */
export const certificationSchema = z.discriminatedUnion('standing', [
  z.strictObject({
    id: z.enum(certificationIds),
    standing: z.literal('held'),
    /** Who holds it: whoever runs the gateway, or the house it runs in. */
    holder: z.string(),
    from: z.iso.date(),
    until: z.iso.date(),
    evidence: evidenceSchema,
  }),
  z.strictObject({
    id: z.enum(certificationIds),
    standing: z.literal('planned'),
    holder: z.string(),
    /** The day by which it is meant to be held. */
    by: z.iso.date(),
  }),
  z.strictObject({
    id: z.enum(certificationIds),
    standing: z.literal('not-held'),
    /** Null where nobody says that it is held or planned. A plan whose day is over has `ended`. */
    doubt: z.enum(certificationDoubts).nullable(),
  }),
]);

export type Certification = z.infer<typeof certificationSchema>;
