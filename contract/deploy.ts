import { z } from 'zod';
import { deploymentSchema } from './deployment/deployment.ts';

/** Where a template is for: a system, a tool that manages browsers, or every one of them. */
export const templatePlaces = [
  'linux',
  'windows',
  'macos',
  'firefox',
  'intune',
  'google-admin',
  'everywhere',
] as const;
export type TemplatePlace = (typeof templatePlaces)[number];

/**
 * What has to be there before a template means anything: an https address that browsers reach, a sign-in provider beyond
 * this machine, packages of the operator's own that the gateway serves, and values that the extension takes.
 */
const deployNeeds = ['public_address', 'sign_in', 'own_key', 'packages', 'values'] as const;
export type DeployNeed = (typeof deployNeeds)[number];

/** `GET /v1/admin/deploy`: what the browsers' own policy is to say beside the gateway's rules, which hold anyway. */
export const deployQuerySchema = z.strictObject({
  /** `browser` writes today's sites, products and actions into the browsers as well; changes then need both. */
  narrow: z.enum(['gateway', 'browser']).default('gateway'),
  privateWindows: z.enum(['no', 'yes']).default('no'),
});

export type DeployQuery = z.infer<typeof deployQuerySchema>;

export const deploySchema = z.strictObject({
  /** The organisation's values, in the form that `npm run policies` takes. */
  values: deploymentSchema,
  /** What is missing; the templates are given once nothing is. */
  needs: z.array(z.enum(deployNeeds)),
  files: z.array(
    z.strictObject({
      /** As in the folder of templates, such as `linux/chrome.json`. */
      path: z.string(),
      place: z.enum(templatePlaces),
      /** A name to save it under: letters, digits, dots and hyphens. */
      name: z.string().regex(/^[a-z0-9][a-zA-Z0-9.-]{0,150}$/),
      text: z.string(),
    }),
  ),
});

export type Deploy = z.infer<typeof deploySchema>;
