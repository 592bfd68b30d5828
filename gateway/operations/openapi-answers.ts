import type { Code } from '@sidenote/contract/faults';
import { statusOf } from '../routes/refusal.ts';
import type { Rule } from '../routes/rules.ts';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchema } from './json-schema.ts';
import type { OpenapiResponse } from './openapi.ts';
import type { AnswerDoc, RouteDoc } from './route-doc.ts';

const JSON_TYPE = 'application/json';

const everywhere = ['invalid_request', 'origin_not_allowed', 'unsupported_media_type', 'internal'] as const;
const signedIn = [
  ...everywhere,
  'busy',
  'signed_out',
  'rate_limited',
  'not_opted_in',
  'access_revoked',
  'region_mismatch',
  'storage_unavailable',
] as const;

/** What every route of a rule can refuse with, before its own work begins. */
const codesOfRule: Readonly<Record<Rule, readonly Code[]>> = {
  public: [...everywhere, 'busy'],
  probe: everywhere,
  'identity-provider': [],
  console: [...everywhere, 'busy'],
  directory: [...everywhere, 'busy', 'signed_out', 'rate_limited', 'region_mismatch', 'storage_unavailable'],
  'signed-in': signedIn,
  'opted-in': [...signedIn, 'suspended'],
  'reads-policy': [...signedIn, 'role_needed'],
  'changes-policy': [...signedIn, 'role_needed', 'fresh_sign_in_needed'],
  'reads-graph': [...signedIn, 'role_needed'],
  analyses: [...signedIn, 'role_needed'],
  audits: [...signedIn, 'role_needed'],
  exports: [...signedIn, 'role_needed', 'fresh_sign_in_needed'],
  owns: [...signedIn, 'role_needed', 'fresh_sign_in_needed'],
};

/** Every answer of a route: its own, and all refusals by status, each with the codes it can carry. */
export function answersOf(doc: RouteDoc, rule: Rule): Record<string, OpenapiResponse> {
  const own = Map.groupBy(doc.answers, ({ status }) => status);
  const refused = Map.groupBy(codesOf(doc, rule), statusOf);
  const statuses = [...new Set([...own.keys(), ...refused.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      merged(own.get(status)?.map(answerOf) ?? [], refusalOf(doc, refused.get(status) ?? [])),
    ]),
  );
}

/** Every code that a route can refuse with. */
export function codesOf(doc: RouteDoc, rule: Rule): readonly Code[] {
  const ofBody: readonly Code[] = doc.body === undefined ? [] : ['body_too_large'];
  return [...new Set([...codesOfRule[rule], ...ofBody, ...(doc.codes ?? [])])];
}

function answerOf({ says, type = JSON_TYPE, schema, headers = {} }: AnswerDoc): OpenapiResponse {
  const described = Object.entries(headers).map(
    ([name, description]) => [name, { description, schema: { type: 'string' } }] as const,
  );
  return {
    description: says,
    ...(described.length === 0 ? {} : { headers: Object.fromEntries(described) }),
    ...(schema === undefined ? {} : { content: { [type]: { schema: jsonSchema(schema, 'output') } } }),
  };
}

function refusalOf({ refusal }: RouteDoc, codes: readonly Code[]): OpenapiResponse[] {
  if (codes.length === 0) return [];
  const ours: JsonSchema = {
    allOf: [
      { $ref: '#/components/schemas/Error' },
      { type: 'object', properties: { error: { type: 'object', properties: { code: { enum: codes } } } } },
    ],
  };
  const content =
    refusal === undefined
      ? { [JSON_TYPE]: { schema: ours } }
      : { [refusal.type]: { schema: jsonSchema(refusal.schema, 'output') } };
  return [{ description: `Refused: ${codes.join(', ')}.`, content }];
}

/** Several answers with one status, such as a whole answer and a stream. */
function merged(answers: readonly OpenapiResponse[], refusals: readonly OpenapiResponse[]): OpenapiResponse {
  const all = [...answers, ...refusals];
  const contents = all.flatMap(({ content = {} }) => Object.entries(content));
  const headers = Object.assign({}, ...all.map((answer) => answer.headers ?? {}));
  const byType = Map.groupBy(contents, ([type]) => type);
  const content = [...byType].map(([type, same]) => {
    const [first, ...more] = same.map(([, { schema }]) => schema);
    return [type, { schema: more.length === 0 ? first : { anyOf: [first, ...more] } }];
  });
  return {
    description: all.map(({ description }) => description).join(' '),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(content.length === 0 ? {} : { content: Object.fromEntries(content) }),
  };
}
