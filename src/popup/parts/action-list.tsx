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
import { OWN_ACTION_RUNS, type OwnAction, ownGroups } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { type KeyboardEvent, useState } from 'react';
import { ownKey, type PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';

/** How many actions are offered first for the kind of thing that is open. */
const FITTING = 5;

const offered = catalogue.filter((action) => !isFollowUp(action));

/** Something to pick: an action of the catalogue, or one that the organisation or the person has made. */
interface Offer {
  /** Where the reason stands, if there is one, why it may not be used. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly action: ActionId;
  /** What is said already, so that nothing is left to choose. */
  readonly parameters?: Parameters;
  /** The person's own, which they can drop again. */
  readonly personal?: string;
}

/** Every action that can be picked: first what fits the page, then what is used most, then all of them by group. */
export function ActionList({ state, send }: { state: PanelState; send: Send }) {
  const [search, setSearch] = useState('');
  const sections = search.trim() === '' ? sectionsFor(state) : found(search, state);
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
      {sections.map(({ title, offers, compact }) => (
        <section key={title} aria-label={title}>
          <h2 className="soft small">{title}</h2>
          <ul className="actions">
            {offers.map((offer) => (
              <li key={offer.key}>
                <OfferButton offer={offer} compact={compact} state={state} send={send} />
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
  readonly offers: readonly Offer[];
  /** By title alone: a long list is read faster so. */
  readonly compact: boolean;
}

function sectionsFor(state: PanelState): Section[] {
  const { objectType, blocked } = state;
  // What may not be used here stands in its group, with the reason, and in no one's way.
  const usable = offered.filter(({ id }) => blocked[id] === undefined);
  const fitting = usable
    .filter(({ fits }) => objectType !== undefined && fits.includes(objectType))
    .slice(0, FITTING);
  const favourites = usable.filter((action) => action.favourite && !fitting.includes(action));
  const inGroup = (group: ActionGroup) => offered.filter((action) => action.group === group);
  const { organisation, personal } = ownOffers(state);
  return [
    { title: 'For what is open here', offers: fitting.map(offerOf), compact: false },
    { title: ownGroups.organisation, offers: organisation, compact: false },
    { title: ownGroups.personal, offers: personal, compact: false },
    { title: 'Often used', offers: favourites.map(offerOf), compact: false },
    ...actionGroupIds.map((id) => ({
      title: actionGroups[id],
      offers: inGroup(id).map(offerOf),
      compact: true,
    })),
  ].filter(({ offers }) => offers.length > 0);
}

function found(search: string, state: PanelState): Section[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const { organisation, personal } = ownOffers(state);
  const offers = [...organisation, ...personal, ...offered.map(offerOf)].filter(({ title, description }) => {
    const text = `${title} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return offers.length === 0 ? [] : [{ title: 'Found', offers, compact: false }];
}

function offerOf(action: Action & { id: ActionId }): Offer {
  const title = asksFirst(action) ? `${action.title} …` : action.title;
  return { key: action.id, action: action.id, title, description: action.description };
}

function ownOffers({ own }: PanelState): Record<'organisation' | 'personal', Offer[]> {
  const common = ({ title, description, parameters }: OwnAction) => ({
    ...{ title, description, parameters },
    action: OWN_ACTION_RUNS,
  });
  return {
    organisation: own.organisation.map((one) => ({ ...common(one), key: ownKey(one.id) })),
    personal: own.personal.map((one) => ({ ...common(one), key: one.id, personal: one.id })),
  };
}

function OfferButton(props: { offer: Offer; compact: boolean; state: PanelState; send: Send }) {
  const { offer, compact, state, send } = props;
  const { action, parameters, personal } = offer;
  const reason = state.blocked[personal === undefined ? offer.key : action];
  const what = reason === undefined ? offer.description : blockReasons[reason].sentence;
  return (
    <div className="row spread nowrap">
      <button
        type="button"
        className="action"
        // Still reachable, so that the reason can be read with the keyboard.
        aria-disabled={reason !== undefined}
        title={compact ? what : undefined}
        onClick={() => reason === undefined && send({ type: 'panel/ask', action, parameters })}
      >
        {offer.title}
        {(!compact || reason !== undefined) && <span className="what">{what}</span>}
      </button>
      {personal !== undefined && (
        <button
          type="button"
          className="text-button small"
          aria-label={`Remove ${offer.title}`}
          onClick={() => send({ type: 'panel/drop-own', id: personal })}
        >
          Remove
        </button>
      )}
    </div>
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
