import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';

/** The index of all sample pages. */
export function start(samples: readonly Page[]): Page {
  return {
    url: 'https://acme.atlassian.net/',
    title: 'Sample pages',
    about: 'All sample pages, one line each.',
    look: looks.plain,
    render: ({ person }) => html`<main class="sheet">
<h1>Sample pages</h1>
<p class="lead">Pages to try Sidenote on: select some text, right-click it, choose <em>Sidenote</em>.
They are served from this machine; nothing here is a real product.</p>
<ul class="cards">${samples.map(card)}</ul>
<p class="quiet">You are ${person.name}. <a href="/login">Be someone else</a></p>
</main>`,
  };
}

function card(page: Page): Html {
  const { host } = new URL(page.url);
  return html`<li class="card card-${page.look.style}"><a href="${page.url}">
<span class="mark" aria-hidden="true">${page.look.product.charAt(0)}</span>
<span><strong>${page.title}</strong><span class="host">${page.look.product}, ${host}</span><span class="about">${page.about}</span></span>
</a></li>`;
}
