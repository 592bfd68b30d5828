import { graphBounds } from '@sidenote/contract/graph/may-link';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import { linkCases, linkRules } from '@sidenote/contract/graph/testing/link-cases';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { expect, test } from 'vitest';
import type { GraphRecord } from '../storage/graph-events.ts';
import { checkNote } from './checked-note.ts';

const requestId = '0d4f6a1e-3b8c-4f9d-9a77-5e2c1b0a9f88';
const record: GraphRecord = {
  request_id: requestId,
  ...{ person: 'a'.repeat(32), team: null, action: 'summarise', site: 'acme.atlassian.net' },
  ...{ product: 'jira', object_type: 'issue', outcome: 'answered', at: 0 },
};

/** Which of these links are taken from a note under the rules that bar some. */
function linksTaken(links: WorkRef[]) {
  const note = { requestId, object: 'ACME-7', people: [], attachments: [], links };
  const rules = { ...noGraph, on: true, ...linkRules.graph, ...graphBounds(linkRules) };
  const checked = checkNote(note, record, { ...rules, products: [...rules.products] });
  return typeof checked === 'object' && 'worked' in checked ? checked.worked.note.links : checked;
}

// The browser drops the same ones before it shows and tells them (src/background/graph/note-of.test.ts).
test.each(linkCases)('a link is taken: %s, %s', (isTaken, _where, link) => {
  expect(linksTaken([link])).toEqual(isTaken ? [link] : []);
});
