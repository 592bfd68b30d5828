import type { GatewayConfig } from '../config.ts';
import type { LimitSettings, Limits } from './limits.ts';
import { memoryLimits } from './memory-limits.ts';

/** The limits as configured. */
export function openLimits(config: GatewayConfig): Limits {
  return memoryLimits(settingsOf(config));
}

function settingsOf({ limits: { perPerson, perOrganisation, total } }: GatewayConfig): LimitSettings {
  return { person: perPerson, organisation: perOrganisation, everyone: total };
}
