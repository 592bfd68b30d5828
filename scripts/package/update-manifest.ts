import { createHash } from 'node:crypto';

/** One version of the extension, as browsers are told of it. */
export interface Offer {
  /** Extension id in Chromium, add-on id in Firefox. */
  readonly id: string;
  readonly version: string;
  /** Where its package is. */
  readonly url: string;
  readonly package: Uint8Array;
  /** The oldest version of the browser that takes it. */
  readonly oldestBrowser: string | undefined;
}

/** What Chromium and Edge read at an `update_url`: the answer of Omaha's protocol in its version 2.0. */
export function chromiumUpdates({ id, version, url, package: bytes, oldestBrowser }: Offer): string {
  const attributes = {
    codebase: url,
    version,
    hash_sha256: sha256(bytes),
    ...(oldestBrowser === undefined ? {} : { prodversionmin: oldestBrowser }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escapeXml(id)}">
    <updatecheck ${written.join(' ')}/>
  </app>
</gupdate>
`;
}

/** What Firefox reads at an `update_url`. The hash is of the package as it is served, so of the signed one. */
export function firefoxUpdates({ id, version, url, package: bytes, oldestBrowser }: Offer): string {
  const applications =
    oldestBrowser === undefined ? {} : { applications: { gecko: { strict_min_version: oldestBrowser } } };
  const update = { version, update_link: url, update_hash: `sha256:${sha256(bytes)}`, ...applications };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function escapeXml(value: string): string {
  return value.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
