import { type Html, html } from '../html.ts';

const tree = [
  { title: 'Release plan', path: '/wiki/spaces/ENG/pages/1001/Release-plan' },
  { title: 'Incident review', path: '/wiki/spaces/ENG/pages/1002/Incident-review' },
  { title: 'Hostile', path: '/wiki/spaces/ENG/pages/1003/Hostile' },
  { title: 'Salary review', path: '/wiki/spaces/HR/pages/2001/Salary-review' },
];

/** What surrounds every wiki page: the page tree at the side, the breadcrumbs above. */
export function wikiFrame(page: { space: string; title: string; aside?: Html; main: Html }): Html {
  return html`<div class="wiki">
<nav class="tree" aria-label="Pages"><h2>Pages</h2><ul>${tree.map((entry) => branch(entry, page.title))}</ul></nav>
<div class="column">
<div class="above"><p class="crumbs">Acme <span>/</span> ${page.space} <span>/</span> <span class="here">${page.title}</span></p>${page.aside}</div>
${page.main}
</div>
</div>`;
}

function branch(entry: { title: string; path: string }, current: string): Html {
  return entry.title === current
    ? html`<li><a href="${entry.path}" aria-current="page">${entry.title}</a></li>`
    : html`<li><a href="${entry.path}">${entry.title}</a></li>`;
}

/** The line under a page's title: who wrote it and when. */
export function byline(author: Html, line: string): Html {
  return html`<p class="byline">${author}<span>${line}</span></p>`;
}
