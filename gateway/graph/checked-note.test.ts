import { graphBounds } from '@sidenote/contract/graph/may-link';
import { noGraph } from '@sidenote/contract/graph/no-graph';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import { linkCases, linkRules } from '@sidenote/contract/graph/testing/link-cases';
import type { WorkNote, WorkRef } from '@sidenote/contract/graph/work-note';
import { expect, test } from 'vitest';
import type { GraphRecord } from '../storage/graph-events.ts';
import { checkNote } from './checked-note.ts';

const requestId = '0d4f6a1e-3b8c-4f9d-9a77-5e2c1b0a9f88';
const record: GraphRecord = {
  request_id: requestId,
  ...{ person: 'a'.repeat(32), team: null, action: 'summarise', site: 'acme.atlassian.net' },
  ...{ product: 'jira', object_type: 'issue', outcome: 'answered', at: 0 },
};

/** What is taken of a note on an issue under the rules that bar some links. */
function taken(note: WorkNote, more: Partial<GraphRules> = {}) {
  const rules = {
    ...noGraph,
    on: true,
    details: true,
    ...linkRules.graph,
    ...graphBounds(linkRules),
    ...more,
  };
  return checkNote(note, record, { ...rules, products: [...linkRules.graph.products] });
}

/** Which of these links are taken from a note under the rules that bar some. */
function linksTaken(links: WorkRef[]) {
  const checked = taken({ requestId, object: 'ACME-7', people: [], attachments: [], links });
  return typeof checked === 'object' && 'worked' in checked ? checked.worked.note.links : checked;
}

// The browser drops the same ones before it shows and tells them (src/background/graph/note-of.test.ts).
test.each(linkCases)('a link is taken: %s, %s', (isTaken, _where, link) => {
  expect(linksTaken([link])).toEqual(isTaken ? [link] : []);
});

test('on which board a card is, only its product says', () => {
  const card = {
    requestId,
    object: 'Ts7kQ2vR',
    container: 'Bd7kQ2vR',
    people: [],
    attachments: [],
    links: [],
  };
  const rules = {
    ...noGraph,
    on: true,
    ...linkRules.graph,
    ...graphBounds(linkRules),
    products: ['trello' as const],
  };
  const onBoard = (details: boolean) =>
    JSON.stringify(
      checkNote(card, { ...record, product: 'trello', object_type: 'card' }, { ...rules, details }),
    );
  expect([onBoard(true), onBoard(false)].map((said) => said.includes('Bd7kQ2vR'))).toEqual([true, false]);
});

test('what a product says is not taken where it may not be asked, whenever it was read', () => {
  const note: WorkNote = {
    ...{ requestId, object: 'ACME-7', container: 'ACME', self: 'account-mira' },
    people: [{ account: 'account-jonas', role: 'author' }],
    attachments: [{ type: 'pdf', size: '≤1MB' }],
    links: [{ app: 'jira', site: 'acme.atlassian.net', type: 'work-item', object: 'ACME-12' }],
  };
  expect(taken(note)).toMatchObject({ worked: { note } });
  const { requestId: _, object, container } = note;
  expect(taken(note, { details: false })).toMatchObject({
    worked: { note: { requestId, object, container, people: [], attachments: [], links: [] } },
  });
  expect(JSON.stringify(taken(note, { details: false }))).not.toContain('account');
});
