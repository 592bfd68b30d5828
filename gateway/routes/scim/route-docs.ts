import { z } from 'zod';
import type { AnswerDoc, RouteDoc } from '../../operations/route-doc.ts';

/** The media type of everything that SCIM sends and answers. */
export const SCIM_TYPE = 'application/scim+json';

const schemas = z.array(z.string());
const meta = z.looseObject({ resourceType: z.string(), location: z.string() });

const error = z.looseObject({
  schemas,
  status: z.string(),
  scimType: z.string().optional(),
  detail: z.string(),
});

const user = z.looseObject({
  schemas,
  id: z.string(),
  userName: z.string().optional(),
  externalId: z.string().optional(),
  active: z.boolean().optional(),
  groups: z.array(z.looseObject({ value: z.string() })).optional(),
  meta: meta.optional(),
});

const group = z.looseObject({
  schemas,
  id: z.string(),
  displayName: z.string().optional(),
  externalId: z.string().optional(),
  members: z.array(z.looseObject({ value: z.string() })).optional(),
  meta: meta.optional(),
});

const sentUser = z.looseObject({
  schemas,
  userName: z.string().max(255),
  externalId: z.string().max(255).optional(),
  active: z.boolean().optional(),
});

const sentGroup = z.looseObject({
  schemas,
  displayName: z.string().max(200),
  externalId: z.string().max(255).optional(),
  members: z.array(z.looseObject({ value: z.string().max(255), type: z.string().optional() })).optional(),
});

const patch = z.looseObject({
  schemas,
  Operations: z.array(z.looseObject({ op: z.string(), path: z.string().optional() })).min(1),
});

const list = z.looseObject({
  schemas,
  totalResults: z.int(),
  startIndex: z.int(),
  itemsPerPage: z.int(),
  Resources: z.array(z.looseObject({})),
});

const page = z.object({
  filter: z
    .string()
    .optional()
    .describe('By RFC 7644, section 3.4.2.2, over what is kept; without brackets behind an attribute'),
  startIndex: z.int().optional(),
  count: z.int().optional(),
  attributes: z.string().optional(),
  excludedAttributes: z.string().optional(),
});

const params = z.object({ id: z.string() });
const ifMatch = z.object({ 'if-match': z.string().optional() });
const etag = { etag: 'The version of the resource.' };
const taken: AnswerDoc = {
  status: 409,
  says: 'The name or external id is taken.',
  type: SCIM_TYPE,
  schema: error,
};

type Named = Pick<RouteDoc, 'summary'> & Partial<RouteDoc>;

/** A description in SCIM's own media type. */
function scimDoc(doc: Named & Pick<RouteDoc, 'answers'>): RouteDoc {
  return {
    group: 'Directory (SCIM 2.0)',
    ...doc,
    bodyType: SCIM_TYPE,
    answers: doc.answers.map((answer) =>
      answer.schema === undefined ? answer : { ...answer, type: SCIM_TYPE },
    ),
    refusal: { type: SCIM_TYPE, schema: error },
  };
}

/** What each of the routes over one kind of resource says about itself. */
export function resourceDocs(kind: 'User' | 'Group') {
  const schema = kind === 'User' ? user : group;
  const body = kind === 'User' ? sentUser : sentGroup;
  const one = kind === 'User' ? 'a person of the directory' : 'a team of the directory';
  const whole: AnswerDoc = { status: 200, says: `The ${kind.toLowerCase()}.`, schema, headers: etag };
  const change = { params, headers: ifMatch, codes: ['not_found', 'changed_meanwhile'] as const };
  return {
    list: scimDoc({
      summary: kind === 'User' ? 'People of the directory' : 'Teams of the directory',
      query: page,
      answers: [{ status: 200, says: 'One page of those that match.', schema: list }],
    }),
    read: scimDoc({
      summary: `Read ${one}`,
      params,
      query: page.pick({ attributes: true, excludedAttributes: true }),
      headers: z.object({ 'if-none-match': z.string().optional() }),
      answers: [whole, { status: 304, says: 'It has not changed.' }],
      codes: ['not_found'],
    }),
    create: scimDoc({
      summary: `Add ${one}`,
      body,
      answers: [{ ...whole, status: 201 }, taken],
    }),
    PUT: scimDoc({ summary: `Replace ${one}`, body, answers: [whole, taken], ...change }),
    PATCH: scimDoc({
      summary: `Change ${one}`,
      body: patch,
      answers: [kind === 'User' ? whole : { status: 204, says: 'Changed.', headers: etag }, taken],
      ...change,
    }),
    remove: scimDoc({ summary: `Remove ${one}`, answers: [{ status: 204, says: 'Removed.' }], ...change }),
  };
}

/** What the routes that describe the service say about themselves. */
export const discoveryDocs = {
  service: scimDoc({
    summary: 'What the directory’s service can do',
    answers: [{ status: 200, says: 'Its features.', schema: z.looseObject({ schemas }) }],
  }),
  list: (summary: string) =>
    scimDoc({ summary, answers: [{ status: 200, says: 'All of them.', schema: list }] }),
  read: (summary: string) =>
    scimDoc({
      ...{ summary, params },
      answers: [{ status: 200, says: 'The description.', schema: z.looseObject({ schemas }) }],
      codes: ['not_found'],
    }),
};
