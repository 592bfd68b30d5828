import type { Action } from '@sidenote/contract/action';
import {
  type ActionGroup,
  actionGroupIds,
  actionGroups,
  asksFirst,
  isFollowUp,
} from '@sidenote/contract/action-groups';
import { blockReasons } from '@sidenote/contract/block-reasons';
import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import type { ObjectType } from '@sidenote/contract/wire';
import { type KeyboardEvent, useState } from 'react';
import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';

/** How many actions are offered first for the kind of thing that is open. */
const FITTING = 4;

const offered = catalogue.filter((action) => !isFollowUp(action));

/** Every action that can be picked: first what fits the page, then what is used most, then all of them by group. */
export function ActionList({ state, send }: { state: PanelState; send: Send }) {
  const [search, setSearch] = useState('');
  const sections = search.trim() === '' ? sectionsFor(state.objectType) : found(search);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons in it
    <div className="stack" onKeyDown={moveFocus}>
      <input
        className="search"
        type="search"
        aria-label="Find an action"
        placeholder="Find an action"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {sections.map(({ title, actions, compact }) => (
        <section key={title} aria-label={title}>
          <h2 className="soft small">{title}</h2>
          <ul className="actions">
            {actions.map((action) => (
              <li key={action.id}>
                <ActionButton action={action} compact={compact} state={state} send={send} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {sections.length === 0 && <p className="soft">No action is called that.</p>}
    </div>
  );
}

interface Section {
  readonly title: string;
  readonly actions: readonly (Action & { id: ActionId })[];
  /** By title alone: a long list is read faster so. */
  readonly compact: boolean;
}

function sectionsFor(objectType: ObjectType | undefined): Section[] {
  const fitting = offered
    .filter(({ fits }) => objectType !== undefined && fits.includes(objectType))
    .slice(0, FITTING);
  const favourites = offered.filter((action) => action.favourite && !fitting.includes(action));
  const inGroup = (group: ActionGroup) => offered.filter((action) => action.group === group);
  return [
    { title: 'For what is open here', actions: fitting, compact: false },
    { title: 'Often used', actions: favourites, compact: false },
    ...actionGroupIds.map((id) => ({ title: actionGroups[id], actions: inGroup(id), compact: true })),
  ].filter(({ actions }) => actions.length > 0);
}

function found(search: string): Section[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const actions = offered.filter(({ title, description }) => {
    const text = `${title} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return actions.length === 0 ? [] : [{ title: 'Found', actions, compact: false }];
}

function ActionButton(props: {
  action: Action & { id: ActionId };
  compact: boolean;
  state: PanelState;
  send: Send;
}) {
  const { action, compact, state, send } = props;
  const reason = state.blocked[action.id];
  const what = reason === undefined ? action.description : blockReasons[reason].sentence;
  return (
    <button
      type="button"
      className="action"
      // Still reachable, so that the reason can be read with the keyboard.
      aria-disabled={reason !== undefined}
      title={compact ? what : undefined}
      onClick={() => reason === undefined && send({ type: 'panel/ask', action: action.id })}
    >
      {action.title}
      {asksFirst(action) && ' …'}
      {!compact && <span className="what">{what}</span>}
    </button>
  );
}

/** Arrow keys walk the list, as in the browser's own menus. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  stops.at((at + step) % stops.length)?.focus();
}
