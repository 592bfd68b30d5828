import type { GraphRules } from '@sidenote/contract/graph/rules';
import type { ProductId } from '@sidenote/contract/products';
import { thingAt } from '../place-of.ts';
import { bitbucketDetails } from './bitbucket-details.ts';
import { confluenceDetails } from './confluence-details.ts';
import type { Details, DetailsFor, DetailsReader } from './details.ts';
import { gitlabDetails } from './gitlab-details.ts';
import { jiraDetails } from './jira-details.ts';
import type { Get } from './page-reader.ts';
import { requestDetails } from './request-details.ts';
import { trelloDetails } from './trello-details.ts';

/** The products that say who and what belongs to an object, by a documented interface and the person's own session. */
const readers: Partial<Record<ProductId, DetailsFor>> = {
  jira: jiraDetails,
  'jira-service-management': requestDetails,
  confluence: confluenceDetails,
  bitbucket: bitbucketDetails,
  trello: trelloDetails,
  gitlab: gitlabDetails,
};

/** The reader for what an address shows, or undefined where its product has none, or it shows no single thing. */
export function detailsOf(address: string): DetailsReader | undefined {
  const place = thingAt(address);
  const { object, product } = place;
  if (object === undefined) return undefined;
  return readers[product]?.({ ...place, object }, new URL(address));
}

/**
 * Asks the product of what an address shows for as much as a graph may know, and nothing that would be thrown away: who is on
 * it only where people are told apart. Undefined where nothing is left to be asked.
 */
export function detailsFor(
  address: string,
  people: GraphRules['people'],
): ((get: Get) => Promise<Details>) | undefined {
  const reader = detailsOf(address);
  if (people === 'people') return reader?.details;
  const { links } = reader ?? {};
  return links && (async (get) => ({ people: [], attachments: [], links: await links(get) }));
}
