import { CardClient } from '@atlaskit/link-provider';

const titles: Readonly<Record<string, string>> = {
  'https://acme.atlassian.net/browse/ACME-7': 'ACME-7: The printer is on fire',
};

type Answer = ReturnType<CardClient['fetchData']>;

/** Answers what a link leads to, in place of Atlassian's service. An address it does not know is its own title. */
class OwnTitles extends CardClient {
  override async fetchData(url: string): Answer {
    const data = { '@context': context, '@type': 'Object', name: titles[url] ?? url, url } as const;
    return { meta, data };
  }

  override prefetchData(url: string): Answer {
    return this.fetchData(url);
  }
}

const context = {
  '@vocab': 'https://www.w3.org/ns/activitystreams#',
  atlassian: 'https://schema.atlassian.com/ns/vocabulary#',
  schema: 'http://schema.org/',
} as const;

const meta: Awaited<Answer>['meta'] = {
  access: 'granted',
  visibility: 'public',
  auth: [],
  definitionId: 'sample',
};

/** What cards show in this page. */
export const cardClient: CardClient = new OwnTitles();
