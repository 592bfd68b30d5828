import { errorBodySchema } from '@sidenote/contract/wire';
import type { z } from 'zod';
import type { Rule, RuledRoute } from '../routes/rules.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { answersOf } from './openapi-answers.ts';
import { type RouteDoc, routeGroups } from './route-doc.ts';

export interface OpenapiResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { description: string; schema: JsonSchema }>>;
  readonly content?: Readonly<Record<string, { schema: JsonSchema }>>;
}

export interface OpenapiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export interface OpenapiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  /** Who may use it, in words. */
  readonly 'x-who': string;
  readonly security: readonly Record<string, readonly string[]>[];
  readonly parameters?: readonly OpenapiParameter[];
  readonly requestBody?: {
    required: true;
    content: Record<string, { schema: JsonSchema; example?: unknown }>;
  };
  readonly responses: Readonly<Record<string, OpenapiResponse>>;
}

export interface OpenapiDocument {
  readonly openapi: '3.1.0';
  readonly info: { title: string; version: string; summary: string; description: string; license: object };
  readonly servers: readonly { url: string }[];
  readonly tags: readonly { name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenapiOperation>>>>;
  readonly components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, object> };
}

const description = [
  'The one place every request of an organisation passes. Chat completions follow OpenAI’s wire format with an action as the model, so that its clients can be used.',
  'A refusal is one of a closed list of codes, with a sentence and a next step, and never quotes what was sent. Another method than a route’s own is answered with 405, an address that is none with 404, headers beyond 16 KB with 431.',
  'Browsers are answered under the extension’s own origin only.',
].join('\n\n');

const whoMay: Readonly<Record<Rule, string>> = {
  public: 'Anyone.',
  probe: 'Whoever runs the gateway; answered also while it stops.',
  'identity-provider': 'Anyone, on the way to sign in.',
  console: 'A browser.',
  directory: 'The directory of an organisation, with its token.',
  'signed-in': 'A person of a known organisation, with an access token.',
  'opted-in': 'A person of an organisation that has opted in, with an access token.',
  'reads-policy': 'An owner, policy admin or auditor of the organisation.',
  'changes-policy': 'An owner or policy admin of the organisation, with a fresh sign-in.',
  'reads-graph': 'An owner, policy admin, auditor or analyst of the organisation.',
  analyses: 'An owner or analyst of the organisation.',
  audits: 'An owner or auditor of the organisation.',
  exports: 'An owner or auditor of the organisation, with a fresh sign-in.',
  owns: 'An owner of the organisation, with a fresh sign-in.',
};

/** The interface as an OpenAPI 3.1 document, made of what each route says about itself. */
export function openapiDocument(
  routes: readonly RuledRoute[],
  { url, version }: { url: string; version: string },
): OpenapiDocument {
  const paths: Record<string, Record<string, OpenapiOperation>> = {};
  const used = new Set<string>();
  for (const { doc, method, url: pattern, rule } of routes) {
    if (doc === undefined) continue;
    used.add(doc.group);
    const path = pattern.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationOf({ doc, method, url: pattern, rule }),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sidenote gateway',
      version,
      summary: 'The sanctioned way from an organisation’s pages to its language models',
      description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url }],
    tags: routeGroups.filter((group) => used.has(group)).map((name) => ({ name })),
    paths,
    components: {
      schemas: { Error: jsonSchema(errorBodySchema, 'output') },
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the organisation’s identity provider (RFC 9068), made out to this gateway.',
        },
        directoryToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of the organisation’s directory, of which the gateway knows the SHA-256.',
        },
      },
    },
  };
}

function securityOf(rule: Rule): OpenapiOperation['security'] {
  if (rule === 'public' || rule === 'probe') return [];
  return rule === 'directory' ? [{ directoryToken: [] }] : [{ accessToken: [] }];
}

function operationOf({ doc, method, url, rule }: RuledRoute & { doc: RouteDoc }): OpenapiOperation {
  const parameters = [
    ...parametersOf('path', doc.params),
    ...parametersOf('query', doc.query),
    ...parametersOf('header', doc.headers),
  ];
  const type = doc.bodyType ?? 'application/json';
  return {
    operationId: `${method.toLowerCase()}${url.replace(/[^A-Za-z0-9]+(\w)?/g, (_, next: string = '') => next.toUpperCase())}`,
    tags: [doc.group],
    summary: doc.summary,
    ...(doc.description === undefined ? {} : { description: doc.description }),
    'x-who': whoMay[rule],
    security: securityOf(rule),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(doc.body === undefined
      ? {}
      : { requestBody: { required: true, content: { [type]: bodyOf(doc.body, doc.example) } } }),
    responses: answersOf(doc, rule),
  };
}

function bodyOf(body: z.ZodType, example: unknown) {
  return { schema: jsonSchema(body, 'input'), ...(example === undefined ? {} : { example }) };
}

function parametersOf(place: OpenapiParameter['in'], schema: RouteDoc['query']): OpenapiParameter[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}
