import { createHash } from 'node:crypto';

const chromiumId = /^[a-p]{32}$/;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Shaped like a mail address, or a UUID in braces. */
const firefoxId = new RegExp(`^(?:[a-z0-9._-]*@[a-z0-9._-]+|\\{${uuid}\\})$`, 'i');
const firefoxOrigin = new RegExp(`^moz-extension://${uuid}$`);

/** Whether an extension can have this id, in one of the browsers. */
export function isExtensionId(id: string): boolean {
  return chromiumId.test(id) || firefoxId.test(id);
}

/** Where the browser takes an extension's sign-in back; nothing is ever fetched from there. */
export function redirectAddress(id: string): string {
  if (chromiumId.test(id)) return `https://${id}.chromiumapp.org/`;
  return `https://${createHash('sha1').update(id).digest('hex')}.extensions.allizom.org/`;
}

/**
 * Tells the extension's web origins from all others. Chromium's follows from the id. Firefox draws one by lot for
 * every installation, so with an id of Firefox all of its extensions' origins are taken: a web page can have none of
 * them, the gateway knows people by bearer tokens only and never asks for credentials, and another extension could
 * call it from its own background all the same, without asking for an origin at all.
 */
export function originsOf(ids: readonly string[]): (origin: string) => boolean {
  const chromium = new Set(ids.filter((id) => chromiumId.test(id)).map((id) => `chrome-extension://${id}`));
  const firefox = ids.some((id) => firefoxId.test(id));
  return (origin) => chromium.has(origin) || (firefox && firefoxOrigin.test(origin));
}
