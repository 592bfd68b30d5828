import type { ProductId } from '@sidenote/contract/products';
import { thingAt } from '../place-of.ts';
import { bitbucketDetails } from './bitbucket-details.ts';
import { confluenceDetails } from './confluence-details.ts';
import type { DetailsFor, DetailsReader } from './details.ts';
import { gitlabDetails } from './gitlab-details.ts';
import { jiraDetails } from './jira-details.ts';
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
