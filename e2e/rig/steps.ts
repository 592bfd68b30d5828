import type { BrowserContext, Page } from '@playwright/test';

/** Types a gateway's address into the panel and waits until it is taken. */
export async function connectGateway(panel: Page, url: string): Promise<void> {
  await panel.getByLabel('Gateway address').fill(url);
  await panel.getByRole('button', { name: 'Connect' }).click();
  await panel.getByRole('button', { name: 'Sign in' }).waitFor();
}

/** How somebody tells a provider on its page who they are. */
export type TellProvider = (page: Page, name: string) => Promise<void>;

/** Picks one of the sample people. */
export const pickSamplePerson: TellProvider = (page, name) =>
  page.getByRole('button', { name: new RegExp(name) }).click();

/** Signs in, in the window that the browser opens for it. */
export async function signInAs(
  context: BrowserContext,
  panel: Page,
  name: string,
  tellProvider = pickSamplePerson,
): Promise<void> {
  const opened = context.waitForEvent('page', {
    predicate: (page) => !page.url().startsWith('chrome-extension:'),
  });
  await panel.getByRole('button', { name: 'Sign in' }).click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await tellProvider(window, name);
  await closed;
}
