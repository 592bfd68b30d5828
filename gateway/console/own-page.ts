import type { IncomingHttpHeaders } from 'node:http';
import { CONSOLE_HEADER, consoleHeaderValues } from '@sidenote/contract/console-session';

/**
 * What the console's own page says of a request of it: whether a person did something. Undefined for a request that any
 * other page, or a form, could have sent: without our header, which needs asking first from elsewhere, or begun by another
 * site, as only the browser itself can say.
 */
export function ownPage(headers: IncomingHttpHeaders, ownOrigin: string): 'used' | 'watching' | undefined {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site !== 'same-origin' || (origin !== undefined && origin !== ownOrigin)) return undefined;
  const said = headers[CONSOLE_HEADER];
  if (said === consoleHeaderValues.used) return 'used';
  return said === consoleHeaderValues.watching ? 'watching' : undefined;
}
