const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup, as opposed to a text that has to be escaped first. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | number | Html | readonly Html[];

/** Markup with values in it: texts are escaped, markup and lists of it are put in as they are. */
export function html(markup: TemplateStringsArray, ...values: readonly Part[]): Html {
  const put = (value: Part | undefined): string => {
    if (value === undefined) return '';
    if (value instanceof Html) return value.markup;
    if (typeof value === 'object') return value.map(put).join('');
    return String(value).replace(/[&<>"]/g, (character) => entities[character] ?? '');
  };
  return new Html(markup.map((text, at) => text + put(values[at])).join(''));
}

/** Nothing at all. */
export const nothing = html``;
