import { z } from 'zod';
import { clientBrowsers, extensionVersionSchema } from './client-version.ts';

/** `GET /v1/admin/fleet`: how many days, up to today. */
export const fleetQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(400).default(30),
});

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
      told: z.int().min(1),
    }),
  ),
});
