import { type Html, html } from './html.ts';
import type { Look, Page, View } from './page.ts';
import type { Person } from './people.ts';

/** A page's whole document. */
export function documentOf(page: Page, view: View): string {
  return documentWith(page, view, page.render(view));
}

/** A whole document in a look, for pages and for the answers that are no page (not found, not allowed). */
export function documentWith(
  frame: Pick<Page, 'title' | 'look' | 'script' | 'scriptRunsFirst'>,
  view: View,
  main: Html,
): string {
  const { look, title } = frame;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - ${look.product}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/parts.css">
<link rel="stylesheet" href="/assets/${look.style}.css">
${script(frame)}
</head>
<body class="look-${look.style}">
${bar(look, view.person)}
${main}
</body>
</html>
`.markup;
}

function script({ script, scriptRunsFirst }: Pick<Page, 'script' | 'scriptRunsFirst'>): Html | undefined {
  if (script === undefined) return undefined;
  return scriptRunsFirst
    ? html`<script src="/assets/${script}.js"></script>`
    : html`<script src="/assets/${script}.js" defer></script>`;
}

function bar(look: Look, person: Person): Html {
  const places = look.places.map((place) => html`<li>${place}</li>`);
  return html`<header class="bar">
<a class="brand" href="/"><span class="mark" aria-hidden="true">${look.product.charAt(0)}</span>${look.product}</a>
<ul class="places">${places}</ul>
${look.showsPerson ? html`<a class="me" href="/login" title="Signed in as ${person.name}"><span class="me-name">${person.name}</span>${avatar(person)}</a>` : undefined}
</header>`;
}

/** The round initials that stand for a person. */
export function avatar(person: Pick<Person, 'id' | 'initials'>): Html {
  return html`<span class="avatar avatar-${person.id}" aria-hidden="true">${person.initials}</span>`;
}
