const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands between tags or in an attribute in double quotes. Line breaks in attributes are not kept. */
export function xmlText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element as lines, with the lines of what is in it one step further in. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string[] {
  const start = `<${name}${written(attributes)}`;
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}

/** An element with text in it, on one line. */
export function textElement(name: string, attributes: Attributes, text: string): string[] {
  return [`<${name}${written(attributes)}>${xmlText(text)}</${name}>`];
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
}
