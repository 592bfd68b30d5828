import {
  aroundQuerySchema,
  aroundSchema,
  closedSchema,
  mineChangeSchema,
  mineSchema,
  ownAccountSchema,
} from '@sidenote/contract/graph/around';
import { ownCopySchema } from '@sidenote/contract/graph/own-copy';
import { workNoteSchema } from '@sidenote/contract/graph/work-note';
import type { RouteDoc } from '../operations/route-doc.ts';
import { ownRequestCodes } from './own-request.ts';

const group = 'Teamwork graph';
const site = 'acme.atlassian.net';
const ref = { app: 'jira', site, type: 'work-item', object: 'WEB-17', container: 'WEB' };
const people = [{ account: '557058:3f2b8a9e', role: 'author' }];

export const noteDoc: RouteDoc = {
  group,
  summary: 'What a request was about',
  description:
    'Of a request of one’s own: which object in which container, who is on it and with which role, kinds and sizes of what is attached, and what it links to, all by ids that the product gave. Held against the record of the request and against what the organisation lets be learnt. Told once for each request; a second time changes nothing. Where the organisation, the product, or the person has the graph off, it is answered alike and nothing of it is kept.',
  body: workNoteSchema,
  example: {
    ...{ requestId: '3f2b8a9e-6c1d-4e5f-8a7b-9c0d1e2f3a4b', object: 'WEB-17', container: 'WEB' },
    ...{ self: '557058:7a6b5c4d', people, attachments: [{ type: 'image', size: '≤1MB' }] },
    links: [{ ...ref, object: 'WEB-3' }],
  },
  answers: [{ status: 204, says: 'It is in the graph, or is not to be.' }],
  codes: [...ownRequestCodes, 'busy'],
};

export const aroundDoc: RouteDoc = {
  group,
  summary: 'People and work around an object',
  description:
    'From the caller’s own graph alone. Of people only those whom the caller names, by the roles that were named and how often the caller works with them, the first to turn to first. Of work what the caller sees linked with the object, and what is in its container or has the same people on it, as the caller’s own browser saw it or as an app says that lists the caller. What an app lists openers for is told to those on the list. Where the graph knows teams alone it is the name of the caller’s team and nothing else; where the graph is off it is empty.',
  body: aroundQuerySchema,
  example: { ref, self: '557058:7a6b5c4d', people, links: [{ ...ref, object: 'WEB-3' }] },
  answers: [{ status: 200, says: 'What the caller’s graph knows.', schema: aroundSchema }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};

export const closedDoc: RouteDoc = {
  group,
  summary: 'What could not be opened',
  description:
    'Objects that the caller’s own session could not open any more leave their graph at once. Where the graph knows teams alone nothing is theirs, and nothing changes.',
  body: closedSchema,
  example: { refs: [ref] },
  answers: [{ status: 204, says: 'They are not in the caller’s graph any more.' }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};

export const mineDoc: RouteDoc = {
  group,
  summary: 'One’s own part in the graph',
  description: 'How much there is of the caller, and whether they take part.',
  answers: [{ status: 200, says: 'Numbers, as of now.', schema: mineSchema }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};

export const copyDoc: RouteDoc = {
  group,
  summary: 'A copy of one’s own part in the graph',
  description:
    'Every row that the graph has of the caller, with the things in it by the ids that their apps gave, as far as the caller told of them or an account is on them that the directory confirms to be theirs. What others told of an account that is the caller’s by their own word alone is not in it: an owner of Sidenote, who knows who asks, gives that.',
  answers: [{ status: 200, says: 'The rows, as of now.', schema: ownCopySchema }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};

export const ownAccountDoc: RouteDoc = {
  group,
  summary: 'Which account nothing is to be kept of',
  description:
    'Told by the browser of somebody who takes no part: the id of their own account in a product, and nothing else of the page. All that others told of it is deleted, and nothing of it is taken in again until they take part; the account itself is kept as a hash alone. Where the caller takes part, the organisation knows teams alone, or nobody’s account is told of the product, it is answered alike and nothing is kept.',
  body: ownAccountSchema,
  example: { app: 'jira', site, account: '557058:7a6b5c4d' },
  answers: [{ status: 204, says: 'Nothing of it is in the graph, or nothing was to be done.' }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};

export const mineChangeDoc: RouteDoc = {
  group,
  summary: 'Take part in the graph, or not',
  description:
    'Off deletes all of it before the answer, and nothing is taken in again, from nobody’s browser and no connector, until the person switches it on; then it begins with nothing, and what others tell of the accounts that they took out comes in again.',
  body: mineChangeSchema,
  example: { state: 'off' },
  answers: [{ status: 200, says: 'It is done: what there is now.', schema: mineSchema }],
  codes: ['rate_limited', 'too_many_streams', 'limits_unavailable'],
};
