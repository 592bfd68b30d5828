import type { ClientBrowser, ClientVersion } from '@sidenote/contract/client-version';
import { z } from 'zod';

/** Where Firefox says what people allow of data of their own; other browsers know nothing of the kind. */
const grantedSchema = z.object({ data_collection: z.array(z.string()) });

/** What the extension says of itself, to be counted with nobody's name to it. */
export function clientOf(userAgent: string, version: string): ClientVersion {
  return { browser: browserOf(userAgent), version };
}

/**
 * Whether anything may be told of how Sidenote is used, beside what a person sends themselves.
 *
 * @param granted what the browser answers about permissions
 */
export function tellsOfUse(userAgent: string, granted: unknown): boolean {
  return browserOf(userAgent) !== 'firefox' || allowsTechnicalData(granted);
}

/** The browser by the name it gives to servers. */
function browserOf(userAgent: string): ClientBrowser {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chromium';
}

function allowsTechnicalData(granted: unknown): boolean {
  const read = grantedSchema.safeParse(granted);
  return read.success && read.data.data_collection.includes('technicalAndInteraction');
}
