import { hold } from './target.ts';

/** All that an answer may become, on screen and in an editor: nothing that loads, runs, leads away unasked or takes input. */
const ELEMENTS =
  /^(p|h[1-6]|blockquote|hr|pre|code|ul|ol|li|table|thead|tbody|tr|th|td|br|a|strong|em|s|span|div|button)$/;

/** What may stand in the attributes. What is left out here may not stand there at all. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^(link|host|tasks|copyable|text-button|visually-hidden|invisible|language-[\w+#.-]{1,30})$/,
  'data-language': /^[\w+#.-]{1,30}$/,
  start: /^\d{1,9}$/,
  type: /^button$/,
  role: /^status$/,
  // A tooltip is text, whatever it says.
  title: /^/,
};

/** Not asked of the code that is searched, which may be wrong about it. */
const READABLE = /^(https?|mailto):[^\p{Cc}]*$/iu;

const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)\/?>/;

/**
 * Throws unless an HTML text holds nothing but our own elements and attributes, each closed where it was opened, so that a
 * browser that reads it loads nothing and runs nothing. Links lead to addresses that people can read, and only in what
 * is written into an editor.
 *
 * @returns how many elements there are
 */
export function holdInert(html: string, { links }: { links: boolean }): number {
  const open: string[] = [];
  let elements = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const [whole, slash, name = '', given = ''] = TAG.exec(html.slice(at, at + 5_000)) ?? [];
    hold(whole !== undefined && ELEMENTS.test(name), `No element of ours: ${html.slice(at, at + 40)}`);
    if (slash === '/') hold(open.pop() === name, `${name} ends that did not begin`);
    else {
      elements += 1;
      if (name !== 'br' && name !== 'hr') open.push(name);
    }
    for (const [, key = '', value = ''] of given.matchAll(/ ([a-z-]+)="([^"]*)"/g))
      hold(
        key === 'href' ? links && READABLE.test(decoded(value)) : ATTRIBUTES[key]?.test(value) === true,
        `No attribute of ours: ${key}="${value}"`,
      );
  }
  hold(open.length === 0, `${open.join(', ')} never ends`);
  return elements;
}

/** What a browser makes of the text of an attribute. */
function decoded(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
