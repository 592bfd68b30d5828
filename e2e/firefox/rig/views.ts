import { FIREFOX_ID } from '@sidenote/contract/extension-id';
import type { Firefox } from './firefox.ts';

/** The pages of the extension, as Firefox calls them. */
export type ViewKind = 'background' | 'popup' | 'sidebar' | 'tab';

/**
 * Runs a function in a page of the extension, which WebDriver does not reach: the browser's window hands it over to
 * the page's process. `undefined` when there is no such page, or it closed meanwhile.
 *
 * @param work is given the page's window and JSON; it answers with JSON
 */
export async function inView<Given, Answer>(
  firefox: Firefox,
  kind: ViewKind,
  work: (window: Window, given: Given) => Answer | Promise<Answer>,
  given: Given,
  id = FIREFOX_ID,
): Promise<Answer | undefined> {
  const call = `(${work})(content, ${JSON.stringify(given ?? null)})`;
  const answer = await firefox.inWindow(runInView, { id, kind, call });
  if (answer === null) return undefined;
  if ('failed' in answer) throw new Error(`in the ${kind}: ${answer.failed}`);
  return answer.value as Answer;
}

/** The kinds of views that are open. */
export function openViews(firefox: Firefox, id = FIREFOX_ID): Promise<string[]> {
  return firefox.inWindow(
    (given) => [...(WebExtensionPolicy.getByID(given)?.extension.views ?? [])].map((view) => view.viewType),
    id,
  );
}

/**
 * Ends the background page as Firefox does after half a minute without anything to do. Firefox lets one live that is
 * about to answer an event, and is asked again until this page has gone.
 */
export async function stopBackground(firefox: Firefox): Promise<void> {
  await firefox.inWindow(async (id) => {
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    const background = () => [...(extension?.views ?? [])].find((view) => view.viewType === 'background');
    const going = background();
    while (going !== undefined && background() === going) {
      await extension?.terminateBackground();
      await new Promise((settled) => setTimeout(settled, 50));
    }
  }, FIREFOX_ID);
}

/** How long Firefox lets a background page live with nothing to do, in milliseconds; 30,000 as it ships. */
export async function setIdleLimit(firefox: Firefox, milliseconds: number): Promise<void> {
  await firefox.inWindow(
    (limit) => Services.prefs.setIntPref('extensions.background.idle.timeout', limit),
    milliseconds,
  );
}

/** Runs in the browser's window. A view that closes under the call would never answer. */
async function runInView({ id, kind, call }: { id: string; kind: string; call: string }) {
  const views = () => [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])];
  // Firefox loads a popup as the mouse comes near its button, and forgets one that was closed in its own time.
  const isShown = ({ xulBrowser }: ExtensionView) =>
    kind !== 'popup' || xulBrowser?.closest<XulPopup>('panel')?.state === 'open';
  const view = views().findLast((one) => one.viewType === kind && isShown(one));
  const messages = view?.xulBrowser?.messageManager;
  if (view === undefined || messages === undefined) return null;
  const name = `sidenote-test:${crypto.randomUUID()}`;
  const script = `(async () => (${call}))().then(
    (value) => sendAsyncMessage('${name}', JSON.stringify({ value })),
    (error) => sendAsyncMessage('${name}', JSON.stringify({ failed: String(error) })),
  );`;
  return new Promise<{ value: unknown } | { failed: string } | null>((resolve) => {
    const watch = setInterval(() => {
      if (!views().includes(view) || !isShown(view)) settle(null);
    }, 50);
    const heard = ({ data }: { data: string }) => settle(JSON.parse(data));
    const settle = (answer: { value: unknown } | { failed: string } | null) => {
      clearInterval(watch);
      messages.removeMessageListener(name, heard);
      resolve(answer);
    };
    messages.addMessageListener(name, heard);
    messages.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
