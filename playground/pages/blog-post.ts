import { avatar } from '../document.ts';
import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';
import { byline, wikiFrame } from './wiki-frame.ts';

export const blogPost: Page = {
  url: 'https://acme.atlassian.net/wiki/spaces/ENG/blog/2026/06/09/3001/Version-4.2-goes-out-on-Friday',
  title: 'Version 4.2 goes out on Friday',
  about: 'A blog post with a panel, tasks, a decision, a table and code, as its API gives them.',
  look: looks.wiki,
  render: () =>
    wikiFrame({
      space: 'Engineering',
      title: 'Version 4.2 goes out on Friday',
      aside: html`<p class="state"><span class="chip">Published</span></p>`,
      main: html`<main class="page">
<h1 data-testid="title">Version 4.2 goes out on Friday</h1>
${byline(avatar(people.mira), 'Mira Okafor, one minute to read')}
<article class="prose" data-testid="article">
<p class="panel">Version 4.2 goes out on <time datetime="2026-06-12">12 June 2026</time> at 18:00. <span class="chip">on track</span></p>
<p>The new billing service is ready 🎉. Thank you, <span class="chip">@Jonas Weber</span> and <span class="chip">@Tom Okada</span>.</p>
<h2>What is new</h2>
<ul><li>Invoices carry the date of the customer’s time zone.</li><li>The first half of the audit log can be read by admins.</li></ul>
<h2>What you have to do</h2>
<ul><li>☐ Support reads the new invoice layout</li><li>☑ Billing freezes the templates</li></ul>
<p class="panel">Decision: The release is in the evening, when few customers work.</p>
<table><thead><tr><th>When</th><th>What</th></tr></thead><tbody><tr><td>17:00</td><td>Last dry run</td></tr><tr><td>18:00</td><td>Release</td></tr></tbody></table>
<pre><code>npm run migrate -- --dry-run</code></pre>
<details><summary>And if it goes wrong?</summary><p>If it takes longer than an hour, Tom switches back to 4.1.</p></details>
<hr>
<p>The plan: <a href="https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan">Release plan</a><br><s>Old plans</s> are <em>not</em> valid any more.</p>
</article>
</main>`,
    }),
};
