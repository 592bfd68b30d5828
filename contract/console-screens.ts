import { type AdminRule, lets } from './admin-rules.ts';
import type { Role } from './roles.ts';

/** The rooms that the console’s screens stand in, in the order of its navigation. */
export const consoleRooms = ['consent', 'setup', 'use', 'records'] as const;
export type ConsoleRoom = (typeof consoleRooms)[number];

interface ConsoleScreen {
  readonly room: ConsoleRoom;
  /** The rule of administration that guards what the screen reads. What it changes has its own rule at its route. */
  readonly reads: AdminRule;
}

/** Every screen of the console, by its id, which is also its address below `/console/`. */
export const consoleScreens = {
  trust: { room: 'consent', reads: 'reads-policy' },
  'opt-in': { room: 'consent', reads: 'reads-policy' },
  scope: { room: 'consent', reads: 'reads-policy' },
  access: { room: 'consent', reads: 'reads-policy' },
  deploy: { room: 'setup', reads: 'reads-policy' },
  providers: { room: 'setup', reads: 'reads-policy' },
  connectors: { room: 'setup', reads: 'reads-policy' },
  notes: { room: 'setup', reads: 'reads-policy' },
  insights: { room: 'use', reads: 'analyses' },
  blocked: { room: 'use', reads: 'analyses' },
  graph: { room: 'use', reads: 'reads-graph' },
  // Who changes the policy finds those changes there, and undoes them; every other row is for who audits.
  audit: { room: 'records', reads: 'reads-policy' },
  'data-out': { room: 'records', reads: 'audits' },
  person: { room: 'records', reads: 'owns' },
} as const satisfies Record<string, ConsoleScreen>;

export type ConsoleScreenId = keyof typeof consoleScreens;

export const consoleScreenIds = Object.keys(consoleScreens) as readonly ConsoleScreenId[];

/** Whether somebody with these roles may read a screen. */
export function maySee(screen: ConsoleScreenId, roles: readonly Role[]): boolean {
  return lets(consoleScreens[screen].reads, roles);
}
