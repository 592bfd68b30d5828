import { TAB_PARAMETER } from '../panel-page.ts';

/** Where the panel is shown: as a popup, docked beside the page, or in a window of its own. */
export type Place = 'popup' | 'docked' | 'window';

/** The tab whose panel this page is; `undefined` where it follows whichever tab is in front. */
export function ownTab(): number | undefined {
  const given = new URLSearchParams(location.search).get(TAB_PARAMETER);
  return given === null ? undefined : Number(given);
}

/** The browser shows popups in a view of their own kind. */
export function place(): Place {
  if (chrome.extension.getViews({ type: 'popup' }).includes(window)) return 'popup';
  return ownTab() === undefined ? 'docked' : 'window';
}
