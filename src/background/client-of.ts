import type { ClientBrowser, ClientVersion } from '@sidenote/contract/client-version';
import { z } from 'zod';

/** Where Firefox says what people allow of data of their own; other browsers know nothing of the kind. */
const grantedSchema = z.object({ data_collection: z.array(z.string()) });

/**
 * What the extension says of itself, to be counted with nobody's name to it; undefined where the person has not
 * allowed that.
 *
 * @param granted what the browser answers about permissions
 */
export function clientOf(userAgent: string, version: string, granted: unknown): ClientVersion | undefined {
  const browser = browserOf(userAgent);
  return browser === 'firefox' && !allowsTechnicalData(granted) ? undefined : { browser, version };
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
