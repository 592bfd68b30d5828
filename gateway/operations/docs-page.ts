import { createHash } from 'node:crypto';
import { explain } from '@sidenote/contract/explain-code';
import { isCode } from '@sidenote/contract/faults';
import { schemaTable } from './docs-schema.ts';
import { docsStyle } from './docs-style.ts';
import { Html, html, nothing } from './html.ts';
import type { JsonSchema } from './json-schema.ts';
import type { OpenapiDocument, OpenapiOperation, OpenapiResponse } from './openapi.ts';

const styleHash = createHash('sha256').update(docsStyle).digest('base64');

/** Headers of the page: nothing is loaded or run, and nobody may frame it. */
export const docsHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

interface Shown {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenapiOperation;
}

/**
 * The interface as a page without a script. Ready-made viewers were looked at and left: they bring megabytes, need
 * inline styles or workers that our content policy forbids, or report home.
 */
export function docsPage(document: OpenapiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const groups = document.tags.map(({ name }) => ({
    name,
    shown: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const { title, version, summary, description } = document.info;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}: interface</title><style>${new Html(docsStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the content</a><div class="frame">
<nav aria-label="Operations">${groups.map(navigation)}<h2>Refusals</h2><ul><li><a href="#codes">All codes</a></li></ul></nav>
<main id="main"><h1>${title}</h1><p class="lead">${summary}. Version ${version}.</p>
${description.split('\n\n').map((text) => html`<p>${text}</p>`)}
<p>The same for programs: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${groups.map(({ name, shown }) => html`<section aria-label="${name}"><h2>${name}</h2>${shown.map(article)}</section>`)}
${codesTable(operations)}</main></div></body></html>`.markup;
}

function navigation({ name, shown }: { name: string; shown: readonly Shown[] }): Html {
  const links = shown.map(
    ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
  );
  return html`<h2>${name}</h2><ul>${links}</ul>`;
}

function article({ method, path, operation }: Shown): Html {
  const {
    operationId,
    summary,
    description,
    parameters = [],
    requestBody,
    responses,
    'x-who': who,
  } = operation;
  const fields = parameters.map(({ name, required, schema, description: says, in: place }) => ({
    name: `${name} (${place})`,
    required,
    schema: says === undefined ? schema : { ...schema, description: says },
  }));
  const parameterSchema: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
  return html`<article id="${operationId}"><h3>${summary}</h3>
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span><code>${path}</code></p>
<p class="who">${who}</p>${description === undefined ? nothing : html`<p>${prose(description)}</p>`}
${fields.length === 0 ? nothing : html`<h4>Parameters</h4>${schemaTable(parameterSchema, 'Parameters')}`}
${Object.entries(requestBody?.content ?? {}).map(
  ([type, { schema, example }]) =>
    html`${example === undefined ? nothing : exampleOf(example)}<h4>Body</h4>${schemaTable(schema, type)}`,
)}
<h4>Answers</h4><dl>${Object.entries(responses).map(([status, response]) => answer(status, response))}</dl></article>`;
}

function exampleOf(body: unknown): Html {
  return html`<h4>For example</h4><pre tabindex="0" role="group" aria-label="Example of a body">${JSON.stringify(body, null, 2)}</pre>`;
}

/** A sentence whose words in back-ticks are code. */
function prose(text: string): Html[] {
  return text.split('`').map((part, at) => (at % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

function answer(status: string, { description, headers = {}, content = {} }: OpenapiResponse): Html {
  const codes = Object.values(content).flatMap(({ schema }) => codesIn(schema));
  const tables = Object.entries(content)
    .filter(([, { schema }]) => codesIn(schema).length === 0)
    .map(([type, { schema }]) => schemaTable(schema, type));
  const named = Object.entries(headers).map(
    ([name, header]) => html`<br><code>${name}</code> ${header.description}`,
  );
  const links = codes.map((code) => html`<a href="#code-${code}"><code>${code}</code></a> `);
  const body =
    tables.length === 0 ? nothing : html`<details><summary>What it holds</summary>${tables}</details>`;
  const said = description.replace(/ ?Refused: .*\.$/, '');
  return html`<dt>${status}</dt><dd>${said === '' ? nothing : html`${said} `}${links}${named}${body}</dd>`;
}

function codesIn(schema: JsonSchema): string[] {
  const forms = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(codesIn);
  const codes = schema.properties?.error?.properties?.code?.enum ?? [];
  return [...forms, ...codes.filter((code) => typeof code === 'string')];
}

function codesTable(operations: readonly Shown[]): Html {
  const contents = operations.flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content)),
  );
  const codes = [...new Set(contents.flatMap(({ schema }) => codesIn(schema)))].filter(isCode).sort();
  const rows = codes.map((code) => {
    const { status = '', sentence, next } = explain(code);
    return html`<tr id="code-${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${sentence}</td><td>${next}</td></tr>`;
  });
  return html`<section aria-label="Refusals"><h2 id="codes">Refusals</h2><div class="scroll" tabindex="0" role="group" aria-label="All codes"><table><caption>Every code, with what a person is told</caption>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">What happened</th><th scope="col">What to do</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
