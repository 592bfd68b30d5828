import type { WorkNote } from '@sidenote/contract/graph/work-note';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import type { CallOptions, TestGateway } from './test-gateway.ts';

/** The graph switched on for the sample organisation, with everything that it may know. */
export const graphOn = {
  ...{ graph: 'on', graphProducts: 'all', graphPeople: 'people', graphDetails: 'on', graphContext: 'on' },
} as const;

type Person = NonNullable<CallOptions['person']>;

/** What people of a test gateway do about work objects. */
export function workOn(gateway: TestGateway) {
  /** Asks something about an issue, and says the request's id. */
  const ask = async (person: Person = 'mira', metadata: Record<string, string> = {}, text?: string) => {
    const body = {
      metadata: {
        ...{ site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' },
        ...metadata,
      },
      ...(text === undefined ? {} : { messages: [{ role: 'user', content: text }] }),
    };
    const response = await gateway.chat(body, { person });
    await response.arrayBuffer();
    return response.headers.get(provenanceHeaders.requestId) ?? '';
  };
  const tell = (note: Partial<WorkNote> & { requestId: string }, person: Person = 'mira') =>
    gateway.call('/v1/graph/notes', { body: { people: [], attachments: [], links: [], ...note }, person });
  return {
    ask,
    tell,
    /** Asks and tells what it was about. */
    work: async (note: Partial<WorkNote>, person: Person = 'mira') => {
      const requestId = await ask(person);
      const response = await tell({ ...note, requestId }, person);
      return { requestId, status: response.status };
    },
    around: async (object: string, person: Person = 'mira', query: Record<string, unknown> = {}) => {
      const ref = { app: 'jira', site: 'acme.atlassian.net', type: 'work-item', object, container: 'WEB' };
      return gateway.call('/v1/graph/around', { body: { ref, people: [], ...query }, person });
    },
    edges: () => gateway.read((db) => db.selectFrom('graph_edge').selectAll().execute()),
    events: () => gateway.read((db) => db.selectFrom('graph_event').selectAll().execute()),
    nodes: () => gateway.read((db) => db.selectFrom('graph_node').selectAll().execute()),
  };
}
