import { z } from 'zod';

/** Who answers a request, in words a person reads (R37). `unknown` where nobody stated it. */
export const provenanceSchema = z.strictObject({
  provider: z.string().min(1).max(80),
  model: z.string().min(1).max(120),
  region: z.string().min(1).max(40),
  retention: z.string().min(1).max(80),
  /** How the built-in engine came to its answer; language models have none to name. */
  method: z.string().min(1).max(200).optional(),
  /** Who sees the text besides the organisation, as the list of sub-processors names it; absent where nobody does. */
  subProcessor: z.string().min(1).max(120).optional(),
  /** The last day of the provider's attestation, such as `2026-03-31`; absent where nobody attested anything. */
  attestedUntil: z.iso.date().optional(),
});

export type Provenance = z.infer<typeof provenanceSchema>;

/** Response headers that carry the provenance, and the id a vote is bound to. Values are percent-encoded UTF-8. */
export const provenanceHeaders = {
  requestId: 'sidenote-request-id',
  /** Version of the instructions that a model was given; absent where none was asked. */
  promptVersion: 'sidenote-prompt-version',
  provider: 'sidenote-provider',
  model: 'sidenote-model',
  region: 'sidenote-region',
  retention: 'sidenote-retention',
  method: 'sidenote-method',
  subProcessor: 'sidenote-sub-processor',
  attestedUntil: 'sidenote-attested-until',
} as const;
