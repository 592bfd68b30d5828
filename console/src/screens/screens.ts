import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import type { ComponentType } from 'react';

/** Loads the file of a screen. */
export type LoadScreen = () => Promise<{ readonly default: ComponentType }>;

/**
 * The screens that there are, each a folder of its own and a file of its own in the build. One that is not here is in no
 * navigation and has no address.
 */
const loads: Readonly<Partial<Record<ConsoleScreenId, LoadScreen>>> = {
  trust: () => import('./trust/index.tsx'),
  deploy: () => import('./deploy/index.tsx'),
  providers: () => import('./providers/index.tsx'),
  connectors: () => import('./connectors/index.tsx'),
  notes: () => import('./notes/index.tsx'),
  access: () => import('./access/index.tsx'),
  insights: () => import('./insights/index.tsx'),
  blocked: () => import('./blocked/index.tsx'),
  graph: () => import('./graph/index.tsx'),
  audit: () => import('./audit/index.tsx'),
  'data-out': () => import('./data-out/index.tsx'),
  person: () => import('./person/index.tsx'),
  scope: () => import('./scope/index.tsx'),
  'opt-in': () => import('./opt-in/index.tsx'),
};

/** How to load each screen once it is first shown. */
export const builtScreens: ReadonlyMap<string, LoadScreen> = new Map(Object.entries(loads));
