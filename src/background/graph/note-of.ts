import { accountId, areIdsOf } from '@sidenote/contract/graph/ids';
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
import { detailsOf } from '../../products/reading/details-of.ts';
import { idsIn } from '../../products/ref-of.ts';
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
  const container = containerTold(ids.container, rules.people);
  if (object === undefined && container === undefined) return undefined;
  const told: Told = {
    ...(object === undefined ? {} : { object, type }),
    ...(container === undefined ? {} : { container }),
    ...{ people: [], attachments: [], links: [] },
  };
  const asks = rules.details && object !== undefined && detailsOf(address) !== undefined;
  return { told, details: asks ? 'asking' : 'off', readFrom: [] };
}

/**
 * The same with what the product said: each person and link once, as many as may be told, and only ids that look as their app
 * makes them. Where teams alone are told apart, nobody's account leaves the browser.
 */
export function withDetails(
  told: Told,
  details: Details,
  { app, people }: { readonly app: WorkRef['app']; readonly people: 'teams' | 'people' },
): Told {
  const { self, container, attachments } = details;
  const knowsPeople = people === 'people';
  const isAccount = (id: string | undefined): id is string => id !== undefined && accountId.test(id);
  const hasContainer =
    told.container === undefined && container !== undefined && areIdsOf(app, { container });
  return {
    ...told,
    ...(hasContainer ? { container } : {}),
    ...(knowsPeople && isAccount(self) ? { self } : {}),
    people: knowsPeople ? each(details.people.filter(isPerson)).slice(0, MOST_PEOPLE) : [],
    attachments: attachments.slice(0, MOST_ATTACHMENTS),
    links: each(details.links.map((link) => linkTold(link, people)))
      .filter((link) => link.app !== app || link.object !== told.object || link.container !== told.container)
      .slice(0, MOST_LINKS),
  };
}

function isPerson({ account }: PersonOn): boolean {
  return accountId.test(account);
}

/** A personal space is somebody by its key: where people are not told apart, it is told of by nobody. */
function containerTold(container: string | undefined, people: 'teams' | 'people'): string | undefined {
  return people === 'teams' && container?.startsWith('~') === true ? undefined : container;
}

function linkTold({ container: given, ...link }: WorkRef, people: 'teams' | 'people'): WorkRef {
  const container = containerTold(given, people);
  return container === undefined ? link : { ...link, container };
}

/** Every one once, in the order in which they came. */
function each<One>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
