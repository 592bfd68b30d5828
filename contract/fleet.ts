import { z } from 'zod';
import { clientBrowsers, extensionVersionSchema } from './client-version.ts';

/** `GET /v1/admin/fleet`: how many days, up to today. */
export const fleetQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(400).default(30),
});

/** Request header in which the extension says, with its version, where it stands with an admin's policy. */
export const POLICY_STATE_HEADER = 'sidenote-policy';

/**
 * Of a policy that is broken or has not arrived no gateway hears: without a valid one the extension asks for nothing
 * (R1). Such a browser is one that does not tell its version any more.
 */
const toldPolicyStates = ['ready', 'unmanaged'] as const;
export type ToldPolicyState = (typeof toldPolicyStates)[number];

/** What a header says; undefined where it is none of these. */
export function readPolicyState(header: string | undefined): ToldPolicyState | undefined {
  return toldPolicyStates.find((state) => state === header);
}

/** How often each version of the extension was told, and which ones the gateway offers as updates. */
export const fleetSchema = z.strictObject({
  offered: z.strictObject({
    chromium: extensionVersionSchema.nullable(),
    firefox: extensionVersionSchema.nullable(),
  }),
  counts: z.array(
    z.strictObject({
      day: z.iso.date(),
      browser: z.enum(clientBrowsers),
      /** `other` stands for more versions than are told apart. */
      version: z.union([extensionVersionSchema, z.literal('other')]),
      /** Whether an admin's policy was there; null where the extension did not say. */
      policy: z.enum(toldPolicyStates).nullable(),
      told: z.int().min(1),
    }),
  ),
});
