import { compareVersions, extensionVersionSchema } from '@sidenote/contract/client-version';

/** How the version that a browser has stands to the one it is offered. */
export const standings = ['not_installed', 'older', 'current', 'newer', 'unknown'] as const;

export type Standing = (typeof standings)[number];

export interface UpdateCheck {
  readonly browser: 'chromium' | 'firefox';
  readonly version: Standing;
}

/**
 * What a browser's question after updates says of the version it has. Chromium and Edge send it as `x=id%3D…%26v%3D…`,
 * as they do for every extension; Firefox as `v`, which stands in the address that the package names.
 */
export function updateCheckOf(
  browser: UpdateCheck['browser'],
  query: URLSearchParams,
  offered: string | undefined,
): UpdateCheck {
  const told = browser === 'firefox' ? query.get('v') : new URLSearchParams(query.get('x') ?? '').get('v');
  return { browser, version: standingOf(told, offered) };
}

function standingOf(told: string | null, offered: string | undefined): Standing {
  const version = extensionVersionSchema.safeParse(told);
  if (!version.success || offered === undefined) return 'unknown';
  // What Chromium sends before the first installation.
  if (version.data === '0.0.0.0') return 'not_installed';
  const difference = compareVersions(version.data, offered);
  if (difference === 0) return 'current';
  return difference < 0 ? 'older' : 'newer';
}
