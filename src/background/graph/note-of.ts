import { accountId, areIdsOf, countsWithinContainer } from '@sidenote/contract/graph/ids';
import { type GraphBounds, mayLinkTo } from '@sidenote/contract/graph/may-link';
import {
  MOST_ATTACHMENTS,
  MOST_LINKS,
  MOST_PEOPLE,
  type PersonOn,
  type WorkRef,
} from '@sidenote/contract/graph/work-note';
import type { ShownNote } from '../../graph-view.ts';
import type { Ask } from '../../job.ts';
import type { Details } from '../../products/reading/details.ts';
import { detailsFor } from '../../products/reading/details-of.ts';
import { idsIn } from '../../products/ref-of.ts';
import type { NoteToTell } from '../telling/note-box.ts';
import type { GraphHere } from './graph-here.ts';
import { mayLearnFrom } from './may-learn-from.ts';

type Told = ShownNote['told'];

/**
 * What a page's address alone says for the graph; undefined where nothing is told of it: by the rules of the organisation or the
 * person, in a private window, or where the address names neither an object nor a container.
 */
export function noteAt(
  address: string,
  { inPrivate }: Pick<Ask, 'inPrivate'>,
  { rules, productsOff, isUseTold }: GraphHere,
): ShownNote | undefined {
  const ids = inPrivate || !isUseTold ? undefined : idsIn(address);
  if (ids === undefined || !mayLearnFrom(ids.app, rules, productsOff)) return undefined;
  const { object, type } = ids;
  const { container } = ids;
  const teams = rules.people === 'teams';
  if (object === undefined && (teams || container === undefined)) return undefined;
  const told: Told = {
    ...(object === undefined ? {} : { object, type }),
    ...(container === undefined ? {} : { container }),
    ...{ people: [], attachments: [], links: [] },
  };
  const asks = rules.details && object !== undefined && detailsFor(address, rules.people) !== undefined;
  const byAddress = teams ? ofTeams(told, ids.app) : told;
  return { told: byAddress, byAddress, details: asks ? 'asking' : 'off', readFrom: [] };
}

/**
 * The same with what the product said: each person and link once, as many as may be told, only ids that look as their app
 * makes them, and no link that the rules bar. Where teams alone are told apart, nobody's account leaves the browser.
 */
export function withDetails(
  told: Told,
  details: Details,
  app: WorkRef['app'],
  { rules, bounds }: Pick<GraphHere, 'rules' | 'bounds'>,
): Told {
  const { self, container, attachments } = details;
  const knowsPeople = rules.people === 'people';
  const isAccount = (id: string | undefined): id is string => id !== undefined && accountId.test(id);
  const hasContainer =
    told.container === undefined && container !== undefined && areIdsOf(app, { container });
  const full: Told = {
    ...told,
    ...(hasContainer ? { container } : {}),
    ...(knowsPeople && isAccount(self) ? { self } : {}),
    people: knowsPeople ? each(details.people.filter(isPerson)).slice(0, MOST_PEOPLE) : [],
    attachments: attachments.slice(0, MOST_ATTACHMENTS),
    links: linksWithin(bounds, each(details.links))
      .filter((link) => link.app !== app || link.object !== told.object || link.container !== told.container)
      .slice(0, MOST_LINKS),
  };
  return knowsPeople ? full : ofTeams(full, app);
}

/** What is told of a note by rules that may have changed since it was shown: never more than that. */
export function stillTold(
  { product, told, byAddress }: Pick<NoteToTell, 'product' | 'told' | 'byAddress'>,
  { rules, bounds }: Pick<GraphHere, 'rules' | 'bounds'>,
): Told {
  const wanted = rules.details ? told : byAddress;
  const still = rules.people === 'people' ? wanted : ofTeams(wanted, product);
  return { ...still, links: linksWithin(bounds, still.links) };
}

/** The links that may be told. */
function linksWithin(bounds: GraphBounds, links: readonly WorkRef[]): WorkRef[] {
  return links.filter((link) => mayLinkTo(bounds, link));
}

function isPerson({ account }: PersonOn): boolean {
  return accountId.test(account);
}

/**
 * What is told where teams alone are told apart: nobody, and no place, which may be somebody's own, but where an object is called
 * by its number in there.
 */
function ofTeams({ self: _, container, ...told }: Told, app: WorkRef['app'] | 'web'): Told {
  return {
    ...told,
    ...placeIn(app, container),
    ...{ people: [], attachments: [] },
    links: told.links.map(({ container: within, ...link }) => ({ ...link, ...placeIn(link.app, within) })),
  };
}

function placeIn(app: WorkRef['app'] | 'web', container: string | undefined): { container?: string } {
  return container === undefined || app === 'web' || !countsWithinContainer(app) ? {} : { container };
}

/** Every one once, in the order in which they came. */
function each<One>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
