import { expect, type Locator } from '@playwright/test';
import { actionGroupIds, isFollowUp, readsOf } from '@sidenote/contract/action-groups';
import { type ActionId, catalogue, findAction } from '@sidenote/contract/catalogue';
import type { Display } from './display.ts';

/**
 * Right-clicks an element with the real button and picks one of our items from the browser's native menu. Ours is
 * the last but one item, above "Inspect"; arrows find it, since letters could pick another item. `onShown` is told when a
 * favourite stands chosen in the open menu.
 */
export async function pickFromMenu(
  display: Display,
  target: Locator,
  action: ActionId,
  at?: { x: number; y: number },
  onShown: () => void = () => undefined,
): Promise<void> {
  const place = favourites.findIndex(({ id }) => id === action);
  await openOurMenu(display, target, { above: 1, at });
  if (place >= 0) {
    // The first one stands chosen as the menu opens.
    if (place > 0) display.press(...down(place));
    onShown();
    return display.press('Return');
  }
  const { group, row } = placeInGroups(action);
  await pickInGroup(display, group, row);
}

/** The same for an own action: `group` counts the groups of own actions that are shown, `row` the actions in it. */
export async function pickOwnFromMenu(
  display: Display,
  target: Locator,
  group: number,
  row: number,
): Promise<void> {
  await openOurMenu(display, target, { above: 1 });
  await pickInGroup(display, group, row);
}

const favourites = catalogue.filter(({ favourite }) => favourite);

async function pickInGroup(display: Display, group: number, row: number): Promise<void> {
  const submenu = display.windows();
  display.press(...down(favourites.length + group), 'Right');
  await newWindow(display, submenu, 'the menu of the group opens');
  display.press(...down(row), 'Return');
}

/** Right-clicks where nothing is selected, and picks what is offered for the whole page. */
export async function pickForPage(display: Display, target: Locator, action: ActionId): Promise<void> {
  // A page's own menu ends with its source and "Inspect".
  await openOurMenu(display, target, { above: 2 });
  const offered = catalogue.filter((one) => readsOf(one) !== undefined);
  display.press(...down(offered.findIndex(({ id }) => id === action)), 'Return');
}

async function openOurMenu(
  display: Display,
  target: Locator,
  { above, at }: { above: number; at?: { x: number; y: number } | undefined },
): Promise<void> {
  await target.page().bringToFront();
  display.focusBrowser();
  const before = display.windows();
  await target.click({ button: 'right', ...(at === undefined ? {} : { position: at }) });
  await newWindow(display, before, 'the menu opens');
  const menu = display.windows();
  display.press('End', ...Array.from({ length: above }, () => 'Up'), 'Right');
  await newWindow(display, menu, 'our submenu opens');
}

/** Which of the groups that the menu shows an action stands in, and in which row of it. */
function placeInGroups(action: ActionId): { group: number; row: number } {
  const offered = catalogue.filter((one) => !isFollowUp(one));
  const groups = actionGroupIds.filter((id) => offered.some((one) => one.group === id));
  const own = findAction(action)?.group;
  return {
    group: groups.findIndex((id) => own !== undefined && id === own),
    row: offered.filter((one) => one.group === own).findIndex(({ id }) => id === action),
  };
}

function down(times: number): string[] {
  return Array.from({ length: times }, () => 'Down');
}

async function newWindow(display: Display, before: readonly string[], message: string): Promise<void> {
  await expect.poll(() => display.windows().some((id) => !before.includes(id)), { message }).toBe(true);
}
