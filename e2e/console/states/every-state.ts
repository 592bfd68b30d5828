import { type ConsoleScreenId, consoleScreenIds } from '@sidenote/contract/console-screens';
import { screens } from '../../../console/src/locales/en/shell.ts';
import { builtScreens } from '../../../console/src/screens/screens.ts';
import { furtherViews } from '../rig/views.ts';
import type { ConsoleState, ConsoleStates } from './console-state.ts';
import { dialogStates } from './dialogs.ts';
import { emptyStates } from './empty.ts';
import { graphStates } from './graph.ts';
import { rollOutStates } from './roll-out.ts';
import { troubleStates } from './troubles.ts';
import { wayInStates } from './ways-in.ts';
import { webhookStates } from './webhooks.ts';

const people: readonly ConsoleState['who'][] = ['ada', 'aron', 'otto', 'mira', null];

/** The screens that are built. */
export const screenIds: readonly ConsoleScreenId[] = consoleScreenIds.filter((id) => builtScreens.has(id));

/** Every screen of an organisation that uses Sidenote, as an owner finds it. */
const screenStates: ConsoleStates = Object.fromEntries(
  screenIds.flatMap((id) =>
    [[id, ''] as const, ...Object.entries(furtherViews[id] ?? {})].map(([name, search]) => [
      name,
      { who: 'ada', address: id + search, shows: new RegExp(`^${screens[id]}$`) } satisfies ConsoleState,
    ]),
  ),
);

/** Every state of the console by the name of its picture: those of one person one after the other. */
export const everyState: readonly (readonly [name: string, state: ConsoleState])[] = Object.entries({
  ...{
    ...screenStates,
    ...dialogStates,
    ...webhookStates,
    ...graphStates,
    ...troubleStates,
    ...emptyStates,
    ...wayInStates,
  },
}).toSorted(([, one], [, other]) => orderOf(one) - orderOf(other));

function orderOf({ who }: ConsoleState): number {
  return people.indexOf(who);
}

/** Every picture by its name. */
export const pictureNames: readonly string[] = [
  ...everyState.map(([name]) => name),
  ...Object.keys(rollOutStates),
];
