import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaCompiler } from '../testing/openapi-schemas.ts';
import { answering, type ScriptedUpstream, startScriptedUpstream } from '../testing/scripted-upstream.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import type { JsonSchema } from './json-schema.ts';
import type { OpenapiDocument } from './openapi.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
let document: OpenapiDocument;
let again: unknown;
let page: { readonly policy: string | null; readonly html: string };

beforeAll(async () => {
  upstream = await startScriptedUpstream(answering('Hello'));
  gateway = await startTestGateway({ upstreamUrl: upstream.baseUrl });
  document = await (await fetch(`${gateway.url}/openapi.json`)).json();
  // At once: what follows may keep this thread for so long that the connection is closed as it is used again.
  again = await (await fetch(`${gateway.url}/openapi.json`)).json();
  const response = await fetch(`${gateway.url}/docs`);
  page = { policy: response.headers.get('content-security-policy'), html: await response.text() };
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

function schemasOf(): JsonSchema[] {
  return operations().flatMap(({ operation }) => [
    ...Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema),
    ...(operation.parameters ?? []).map(({ schema }) => schema),
    ...Object.values(operation.responses).flatMap(({ content = {} }) =>
      Object.values(content).map(({ schema }) => schema),
    ),
  ]);
}

describe('the OpenAPI document', () => {
  test('has every route but the pages of sample sign-in and console, and no other', () => {
    const routes = gateway.routes.filter(({ rule }) => rule !== 'identity-provider' && rule !== 'console');
    const undescribed = routes
      .filter(({ doc }) => doc === undefined)
      .map(({ method, url }) => `${method} ${url}`);
    expect(undescribed).toEqual([]);
    const there = routes.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
    expect(operations().map(({ method, path }) => `${method.toUpperCase()} ${path}`)).toEqual(there);
  });

  test('names each operation once, says what it is for, and what it answers', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, operation } of operations()) {
      expect([path, operation.summary.length > 10]).toEqual([path, true]);
      expect(document.tags.map(({ name }) => name)).toEqual(expect.arrayContaining([...operation.tags]));
      expect(Object.keys(operation.responses)).toContain('500');
      expect(Object.keys(operation.responses).some((status) => Number(status) < 400)).toBe(true);
    }
  });

  test('asks for a token where the route does', () => {
    for (const { path, method, operation } of operations()) {
      const route = gateway.routes.find(
        ({ url, method: own }) => url.replace(/:(\w+)/g, '{$1}') === path && own.toLowerCase() === method,
      );
      const open = route?.rule === 'public' || route?.rule === 'probe';
      const token = route?.rule === 'directory' ? { directoryToken: [] } : { accessToken: [] };
      expect([path, operation.security]).toEqual([path, open ? [] : [token]]);
      expect([path, '401' in operation.responses]).toEqual([path, !open || path === '/metrics']);
    }
  });

  test('declares each variable of a path', () => {
    for (const { path, operation } of operations()) {
      const variables = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect([path, declared.map(({ name }) => name)]).toEqual([path, variables]);
    }
  });

  test('follows the specification', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect([valid, errors]).toEqual([true, undefined]);
  });

  test('holds schemas of JSON Schema 2020-12 only', () => {
    const compile = schemaCompiler(document);
    expect(schemasOf().length).toBeGreaterThan(20);
    for (const schema of schemasOf()) expect(() => compile(schema)).not.toThrow();
  });

  test('is the same each time it is asked for', () => {
    expect(again).toEqual(document);
  });
});

describe('the page', () => {
  test('loads and runs nothing, and leads to every operation', () => {
    const { policy, html } = page;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=|undefined|\[object/);
    for (const { operation } of operations()) {
      expect(html).toContain(`href="#${operation.operationId}"`);
      expect(html).toContain(`id="${operation.operationId}"`);
    }
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });
});
