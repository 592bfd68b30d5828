import type { ProductId } from '@sidenote/contract/products';
import { placeOf } from '../place-of.ts';
import { bitbucketReader } from './bitbucket-reader.ts';
import { confluenceReader } from './confluence-reader.ts';
import { gitlabReader } from './gitlab-reader.ts';
import { jiraReader } from './jira-reader.ts';
import type { PageReader, ReaderFor } from './page-reader.ts';
import { requestReader } from './request-reader.ts';
import { trelloReader } from './trello-reader.ts';

/**
 * The products that give their own pages what a page shows, by a documented interface and the session that the person
 * has there. The others ask for a key of their own for that (GitHub, Google Docs, Notion, Slack, Linear).
 */
const readers: Partial<Record<ProductId, ReaderFor>> = {
  jira: jiraReader,
  'jira-service-management': requestReader,
  confluence: confluenceReader,
  bitbucket: bitbucketReader,
  trello: trelloReader,
  gitlab: gitlabReader,
};

/** The reader for what an address shows, or undefined where its product has none, or it shows no single thing. */
export function readerOf(address: string): PageReader | undefined {
  const place = placeOf(address);
  const { object, product } = place;
  if (object === undefined) return undefined;
  return readers[product]?.({ ...place, object }, new URL(address));
}
