import type { BrowserContext, Page, Request } from '@playwright/test';

/** A request that somebody else’s page would like to send as whoever is signed in. */
export interface Forgery {
  readonly method: string;
  readonly url: string;
  /** JSON with one `=` in it, so that a form can write it, too. Empty for none. */
  readonly body: string;
}

export const formTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'] as const;

/** Sends forgeries in every way in which a page can without leaving itself, and gives what it could read of the answers. */
export function forge(page: Page, forgeries: readonly Forgery[]): Promise<string[]> {
  return page.evaluate(forgeHere, { forgeries, formTypes });
}

/** Has another window sent to an address by a form. */
export async function forgeInWindow(page: Page, { url, body }: Forgery, type: string): Promise<void> {
  const answered = page.context().waitForEvent('response', (response) => response.url() === url);
  const opening = page.waitForEvent('popup');
  await page.evaluate(
    ([url = '', body = '', type = '']) => {
      const target = crypto.randomUUID();
      window.open('', target);
      const form = Object.assign(document.createElement('form'), { method: 'post', target });
      Object.assign(form, { action: url, enctype: type });
      const [name = '', value = ''] = body.split('=');
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      document.body.append(form);
      form.submit();
    },
    [url, body, type],
  );
  await answered;
  await (await opening).close();
}

/** Runs in the other page. */
async function forgeHere(given: {
  forgeries: readonly Forgery[];
  formTypes: readonly string[];
}): Promise<string[]> {
  const read: string[] = [];
  const ask = async (url: string, init: RequestInit) => {
    const answer = await fetch(url, { credentials: 'include', ...init }).catch(() => undefined);
    if (answer !== undefined && answer.type !== 'opaque') read.push(`${url}: ${await answer.text()}`);
  };
  const arrived = (element: HTMLElement) =>
    new Promise<void>((resolve) => {
      element.onload = () => resolve();
      element.onerror = () => resolve();
      document.body.append(element);
    });
  const submit = (url: string, enctype: string, body: string) => {
    const frame = Object.assign(document.createElement('iframe'), { name: crypto.randomUUID() });
    const form = Object.assign(document.createElement('form'), { action: url, enctype, method: 'post' });
    const [name = '', value = ''] = body.split('=');
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    form.target = frame.name;
    document.body.append(frame, form);
    form.submit();
  };
  const post = async ({ url, body }: Forgery) => {
    for (const type of given.formTypes) {
      const content = new Blob([body], { type });
      submit(url, type, body);
      navigator.sendBeacon(url, content);
      await ask(url, { method: 'POST', body: content });
    }
  };
  const headers = { 'content-type': 'application/json', 'x-sidenote-console': '1' };
  await Promise.all(
    given.forgeries.map(async (forgery) => {
      const { method, url, body } = forgery;
      await ask(url, { method, headers, ...(body === '' ? {} : { body }) });
      await ask(url, {});
      await arrived(Object.assign(document.createElement('img'), { src: url }));
      await arrived(Object.assign(document.createElement('script'), { src: url }));
      if (method !== 'GET') await post(forgery);
    }),
  );
  return read;
}

/** A request as it left, and how it was answered. */
export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly cookie: string;
  /** Undefined for what was never answered. */
  readonly status: number | undefined;
}

/** Listens to what pages ask a gateway that are not its own; what it gives waits until all so far have ended. */
export function hearOthers(context: BrowserContext, gatewayUrl: string) {
  const begun = new Map<Request, Promise<Heard | undefined>>();
  context.on('request', (request) => {
    if (request.url().startsWith(gatewayUrl)) begun.set(request, heard(request));
  });
  return async (): Promise<Heard[]> => {
    const all = await Promise.all(begun.values());
    return all.filter((one) => one !== undefined);
  };
}

/** Undefined for what a page of the gateway asks, and where the page was gone before anything could be said of it. */
async function heard(request: Request): Promise<Heard | undefined> {
  try {
    const answer = await request.response();
    const headers = await request.allHeaders();
    if (headers['sec-fetch-site'] === 'same-origin') return undefined;
    const { 'content-type': type = '', cookie = '' } = headers;
    const [media = ''] = type.split(';');
    return { method: request.method(), url: request.url(), type: media, cookie, status: answer?.status() };
  } catch {
    return undefined;
  }
}
