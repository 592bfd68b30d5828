import type { Area } from './area.ts';
import { consent } from './areas/consent.ts';
import { guard } from './areas/guard.ts';
import { patterns } from './areas/patterns.ts';
import { personal } from './areas/personal.ts';
import { policy } from './areas/policy.ts';
import { relay } from './areas/relay.ts';
import { secrets } from './areas/secrets.ts';

/** What decides whether a text leaves, and what becomes of it on its way. */
export const areas: Readonly<Record<string, Area>> = {
  consent,
  policy,
  relay,
  guard,
  secrets,
  personal,
  patterns,
};
