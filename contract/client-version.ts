import { z } from 'zod';

/** Request header in which the extension says what it is, such as `chromium/1.2.3`. It says nothing of who uses it. */
export const CLIENT_HEADER = 'sidenote-client';

/** Browsers that are told apart. */
export const clientBrowsers = ['chromium', 'edge', 'firefox'] as const;

export type ClientBrowser = (typeof clientBrowsers)[number];

/** One to four numbers, as manifests have them. */
export const extensionVersionSchema = z.string().regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){0,3}$/);

export interface ClientVersion {
  readonly browser: ClientBrowser;
  readonly version: string;
}

/** What a header says; undefined where it is not one of ours. */
export function readClientVersion(header: string | undefined): ClientVersion | undefined {
  const [name, version, ...more] = header?.split('/') ?? [];
  const browser = clientBrowsers.find((known) => known === name);
  const checked = extensionVersionSchema.safeParse(version);
  return browser === undefined || more.length > 0 || !checked.success
    ? undefined
    : { browser, version: checked.data };
}

/** The header's value. */
export function writeClientVersion({ browser, version }: ClientVersion): string {
  return `${browser}/${version}`;
}

/** Below zero where the first version is the older one, above it where it is the newer one. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 4; at++) {
    const difference = (first?.[at] ?? 0) - (second?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
