import { CONSOLE_HEADER, consoleHeaderValues } from '@sidenote/contract/console-session';
import type { SamplePersonId } from '../identity/sample/people.ts';
import { keepCookies, walk } from './sign-in.ts';

/** What the console's own page sends with every request. */
const ownPageHeaders = { 'sec-fetch-site': 'same-origin', [CONSOLE_HEADER]: consoleHeaderValues.used };

export interface ConsoleBrowser {
  /** All cookies by name. */
  readonly jar: Map<string, string>;
  /** Them as a header. */
  cookie(): string;
  /** A request of the console's own page; other headers go on top, and one that is undefined is left out. */
  call(path: string, init?: ConsoleCall): Promise<Response>;
  /** Goes to the provider and picks the person; gives the address that it sends the browser back to. */
  comeBack(query?: string): Promise<string>;
  /** Comes back to an address, and gives the page that it leads to. */
  arrive(address: string): Promise<string>;
  /** Both, one after the other. */
  signIn(query?: string): Promise<string>;
}

export interface ConsoleCall {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A browser at the console of a gateway, over HTTP alone. */
export function consoleBrowser(gatewayUrl: string, person: SamplePersonId): ConsoleBrowser {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const comeBack = (query = '') => {
    const isBack = (url: string) => new URL(url).pathname === '/console/signed-in';
    return walk(`${gatewayUrl}/console/sign-in${query}`, { person, jar, isBack });
  };
  const arrive = async (address: string) => {
    const page = await fetch(address, { headers: { cookie: cookie() } });
    keepCookies(jar, page);
    const html = await page.text();
    return /url=([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  };
  return {
    ...{ jar, cookie, comeBack, arrive },
    signIn: async (query) => arrive(await comeBack(query)),
    call: (path, { method = 'GET', body, headers = {} } = {}) => {
      const all: Readonly<Record<string, string | undefined>> = {
        cookie: cookie(),
        ...ownPageHeaders,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      };
      const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return fetch(gatewayUrl + path, {
        ...{ method, headers: sent, redirect: 'manual' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
  };
}

/** The same, signed in. */
export async function signedInConsole(gatewayUrl: string, person: SamplePersonId): Promise<ConsoleBrowser> {
  const browser = consoleBrowser(gatewayUrl, person);
  await browser.signIn();
  return browser;
}
