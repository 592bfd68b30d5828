import type { Firefox } from './firefox.ts';
import { inView } from './views.ts';

/** Notes what the browser hands over with a click on the menu, beside what the extension does with it. */
export async function noteHandedOver(firefox: Firefox): Promise<() => Promise<string | undefined>> {
  await inView(firefox, 'background', listen, undefined);
  return () => inView(firefox, 'background', (window) => window.wrappedJSObject.handedOver, undefined);
}

/** Runs in the background page, which calls nothing that is not its own. */
function listen(window: Window): void {
  const page = window.wrappedJSObject;
  const note = ({ selectionText }: { selectionText?: string }) => {
    page.handedOver = selectionText;
  };
  page.browser.contextMenus.onClicked.addListener(Cu.exportFunction(note, window));
}
