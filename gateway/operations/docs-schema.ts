import { type Html, html, nothing } from './html.ts';
import type { JsonSchema } from './json-schema.ts';

interface Row {
  /** In OpenAI's notation, such as `messages[0].content`; empty for the whole. */
  readonly path: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** A schema as a table of its fields, one row for each, however deep it lies. */
export function schemaTable(schema: JsonSchema, caption: string): Html {
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants?.every(isObject))
    return html`${variants.map((variant, at) => schemaTable(variant, `${caption}, form ${at + 1}`))}`;
  const rows = rowsOf(schema, '', true);
  if (rows.length === 0) return html`<p>${caption}: ${typeOf(schema)}.</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Values</th></tr></thead>
<tbody>${rows.map(rowHtml)}</tbody></table></div>`;
}

function rowHtml({ path, required, schema }: Row): Html {
  const optional = required ? nothing : html` <small>optional</small>`;
  return html`<tr><th scope="row"><code>${path}</code>${optional}</th><td>${typeOf(schema)}</td><td>${valuesOf(schema)}</td></tr>`;
}

function rowsOf(schema: JsonSchema, path: string, required: boolean): Row[] {
  const own = path === '' ? [] : [{ path, required, schema }];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    rowsOf(property, path === '' ? name : `${path}.${name}`, schema.required?.includes(name) ?? false),
  );
  const places = (schema.prefixItems ?? []).flatMap((item, at) => rowsOf(item, `${path}[${at}]`, true));
  const { items } = schema;
  const each = typeof items === 'object' && isDeep(items) ? rowsOf(items, `${path}[]`, true) : [];
  const forms = (schema.anyOf ?? schema.oneOf ?? [])
    .filter(isDeep)
    .flatMap((form) => rowsOf(form, path, true).slice(1));
  return [...own, ...inner, ...places, ...each, ...forms];
}

function isObject({ type }: JsonSchema): boolean {
  return type === 'object';
}

function isDeep({ properties, items, prefixItems }: JsonSchema): boolean {
  return properties !== undefined || items !== undefined || prefixItems !== undefined;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
  array: 'list',
};

function typeOf(schema: JsonSchema): string {
  const forms = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (forms !== undefined) return [...new Set(forms.map(typeOf))].join(' or ');
  if (schema.const === null) return 'null';
  const types = [schema.type ?? typeof schema.const].flat();
  const names = types.map((type) => typeNames[type] ?? 'anything').join(' or ');
  const { items } = schema;
  return typeof items === 'object' && !isDeep(items) ? `${names} of ${typeOf(items)}` : names;
}

function valuesOf(schema: JsonSchema): Html {
  const { items } = schema;
  if (typeof items === 'object' && !isDeep(items)) return html`${boundsOf(schema)} ${valuesOf(items)}`;
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum !== undefined)
    return html`${schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code> `)}`;
  const byDefault =
    schema.default === undefined ? nothing : html`default <code>${JSON.stringify(schema.default)}</code> `;
  return html`${byDefault}${schema.format ?? ''} ${boundsOf(schema)} ${schema.description ?? ''}`;
}

function boundsOf(schema: JsonSchema): string {
  const range = (low: number | undefined, high: number | undefined, unit: string) => {
    // What every whole number of JavaScript obeys says nothing.
    const top = high === Number.MAX_SAFE_INTEGER ? undefined : high;
    const bottom = low === Number.MIN_SAFE_INTEGER ? undefined : low;
    if (bottom === undefined && top === undefined) return [];
    if (top === undefined) return [`${bottom} or more${unit}`];
    if (bottom === top) return [`exactly ${top}${unit}`];
    return [`${bottom === undefined ? 'up' : bottom} to ${top}${unit}`];
  };
  return [
    ...range(schema.minimum, schema.maximum, ''),
    ...range(schema.minLength, schema.maxLength, ' characters'),
    ...range(schema.minItems, schema.maxItems, schema.maxItems === 1 ? ' entry' : ' entries'),
  ].join(', ');
}
