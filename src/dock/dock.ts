import { sidePanel } from './side-panel.ts';
import { sidebar } from './sidebar.ts';

/** The place beside the page where the panel stays: Chromium's side panel, Firefox's sidebar. */
export interface Dock {
  /** Opens it. Called before the first `await` of a handler: after one the browser no longer sees the gesture. */
  open(windowId: number): Promise<void>;
  /** Closes it, from within; like opening, only while the browser sees the gesture. */
  close(): void;
  /** Whether the toolbar button opens it instead of the popup. The browser keeps that itself. */
  isChosen(): Promise<boolean>;
  choose(chosen: boolean): Promise<void>;
}

/** `undefined` in a browser that has no such place, as some that are made of Chromium. */
export const dock: Dock | undefined = __FIREFOX__ ? sidebar : 'sidePanel' in chrome ? sidePanel : undefined;
