import type { Action } from '@sidenote/contract/action';
import { actionGroupIds, isFollowUp } from '@sidenote/contract/action-groups';
import type { BlockReason } from '@sidenote/contract/block-reasons';
import { type ActionId, catalogue } from '@sidenote/contract/catalogue';
import { OWN_ACTION_RUNS, type OwnAction } from '@sidenote/contract/house';
import type { Parameters } from '@sidenote/contract/parameters';
import { say } from '../../locales/say.ts';
import { labelOf } from '../../locales/told.ts';
import { ownKey, type PanelState } from '../../messages.ts';
import { rankOf } from './rank.ts';

/** How many actions are offered first for the kind of thing that is open. */
const FITTING = 5;

/** Something to pick: an action of the catalogue, one that the organisation or the person has made, or what is around the page. */
export interface Offer {
  /** What it is remembered by once it was used. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Undefined for what is around the page, which is no action. */
  readonly action: ActionId | undefined;
  /** What is said already, so that nothing is left to choose. */
  readonly parameters?: Parameters;
  /** Why it may not be used here. */
  readonly reason: BlockReason | undefined;
  /** The person has switched it off, for this product or for all; it leads to the switch. */
  readonly off?: true;
}

export interface Section {
  readonly title: string;
  readonly offers: readonly Offer[];
  /** By title alone: a long list is read faster so. */
  readonly compact: boolean;
}

type Offering = Pick<PanelState, 'blocked' | 'objectType' | 'own' | 'recent' | 'graph'>;

const offered = catalogue.filter((action) => !isFollowUp(action));

/**
 * What there is to pick before anything is searched: what was used last, then what fits the page, what is often used, and
 * all else by group. Each stands once: the search finds it wherever that is.
 */
export function sectionsFor(state: Offering): Section[] {
  const { objectType, blocked, graph } = state;
  const { organisation, personal } = ownOffers(state);
  const recent = lastUsed(state);
  const above = new Set(recent.map(({ key }) => key));
  const isLeft = ({ key }: Offer) => !above.has(key);
  // What may not be used here stands in its group, with the reason, and in no one's way.
  const usable = offered.filter(({ id }) => blocked[id] === undefined && !above.has(id));
  const fitting = usable
    .filter(({ fits }) => objectType !== undefined && fits.includes(objectType))
    .slice(0, FITTING);
  const favourites = usable.filter((action) => action.favourite && !fitting.includes(action));
  for (const { id } of [...fitting, ...favourites]) above.add(id);
  const offers = (actions: readonly (Action & { id: ActionId })[]) =>
    actions.map((action) => offerOf(action, state));
  return [
    { title: say('palette.recent'), offers: recent, compact: false },
    {
      title: say('palette.fitting'),
      offers: [...offers(fitting), ...(graph.here || graph.productOff ? aroundOffer(graph) : [])],
      compact: false,
    },
    { title: say('groups.organisation'), offers: organisation.filter(isLeft), compact: false },
    { title: say('groups.personal'), offers: personal.filter(isLeft), compact: false },
    { title: say('palette.often'), offers: offers(favourites), compact: false },
    ...actionGroupIds.map((id) => ({
      title: say(`groups.${id}`),
      offers: offers(offered.filter(({ group }) => group === id)).filter(isLeft),
      compact: true,
    })),
  ].filter((section) => section.offers.length > 0);
}

/** What a search finds, the best first: what may be used, found by its title, used last. */
export function found(search: string, state: Offering): Offer[] {
  const { recent } = state;
  const ageOf = ({ key }: Offer) => (recent.includes(key) ? recent.indexOf(key) : recent.length);
  return allOffers(state)
    .flatMap((offer) => {
      const rank = rankOf(search, offer);
      return rank === undefined ? [] : [{ offer, rank }];
    })
    .toSorted(
      (a, b) =>
        Number(a.offer.reason !== undefined) - Number(b.offer.reason !== undefined) ||
        a.rank - b.rank ||
        ageOf(a.offer) - ageOf(b.offer),
    )
    .map(({ offer }) => offer);
}

/** What was used last and may be used here, the latest first. */
function lastUsed(state: Offering): Offer[] {
  const all = allOffers(state);
  return state.recent.flatMap(
    (key) => all.find((offer) => offer.key === key && offer.reason === undefined) ?? [],
  );
}

function allOffers(state: Offering): Offer[] {
  const { organisation, personal } = ownOffers(state);
  return [
    ...organisation,
    ...personal,
    ...offered.map((action) => offerOf(action, state)),
    ...aroundOffer(state.graph),
  ];
}

/**
 * People and work around the page, where the graph knows people. Who has switched the graph off finds it by a search alone.
 */
function aroundOffer({ rules, here, productOff }: PanelState['graph']): Offer[] {
  if (rules?.on !== true || rules.people === 'teams') return [];
  const off = rules.person === 'off' || productOff;
  if (!here && !off) return [];
  const description = say(productOff ? 'around.offHere' : off ? 'around.off' : 'around.offer');
  const offer = { key: 'graph:around', title: say('around.title'), description, action: undefined };
  return [{ ...offer, reason: undefined, ...(off ? { off } : {}) }];
}

function offerOf(action: Action & { id: ActionId }, { blocked }: Offering): Offer {
  const { id } = action;
  return {
    key: id,
    action: id,
    title: labelOf(action),
    description: say(`actions.${id}.description`),
    reason: blocked[id],
  };
}

function ownOffers({ own, blocked }: Offering): Record<'organisation' | 'personal', Offer[]> {
  const offer = ({ title, description, parameters }: OwnAction, key: string, rule: string): Offer => {
    return { key, title, description, parameters, action: OWN_ACTION_RUNS, reason: blocked[rule] };
  };
  return {
    organisation: own.organisation.map((one) => offer(one, ownKey(one.id), ownKey(one.id))),
    personal: own.personal.map((one) => offer(one, one.id, OWN_ACTION_RUNS)),
  };
}
