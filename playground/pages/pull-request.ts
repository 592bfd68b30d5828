import { avatar } from '../document.ts';
import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';

export const pullRequest: Page = {
  url: 'https://bitbucket.org/acme/app/pull-requests/12',
  title: 'Pull request 12: Date invoices in the customer’s time zone',
  about: 'A pull request with a description to edit and a change to read.',
  look: looks.pullRequest,
  script: 'fields',
  render: () => html`<main class="request">
<p class="crumbs">acme <span>/</span> app <span>/</span> <span class="here">Pull request 12</span></p>
<h1 data-testid="title">Date invoices in the customer’s time zone</h1>
<p class="byline">${avatar(people.jonas)}<span>Jonas Weber</span><span class="chip">Open</span><code>fix/invoice-date</code><span aria-label="into">→</span><code>main</code></p>
<div class="halves">
<div>
<section><h2>Description</h2>
<div class="field rich" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Description" data-testid="description" spellcheck="false"><p>The date of an invoice is now taken in the <b>time zone of the custommer</b>, and not of the server. It fixes <a href="https://acme.atlassian.net/browse/ACME-7">ACME-7</a>.</p><ul><li>new function wich knows the day in a time zone</li><li>test for Tokyo, that failed befor</li></ul></div>
<p class="buttons"><button type="button" class="button primary" data-save>Save</button><span role="status" class="quiet" id="state" data-testid="state"></span></p>
</section>
<section><h2>Change</h2>
<figure class="diff"><figcaption>billing/invoice-date.ts</figcaption><pre data-testid="diff">${change.map(line)}</pre></figure>
</section>
</div>
<aside class="side"><section class="panel"><h2>Reviewers</h2><p class="byline">${avatar(people.mira)}<span>Mira Okafor</span></p></section>
<section class="panel"><h2>Checks</h2><p>3 of 3 passed</p></section></aside>
</div>
</main>`,
};

const change = [
  ' export function invoiceDate(customer: Customer, now: Date): string {',
  '-  return now.toISOString().slice(0, 10);',
  '+  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: customer.timeZone });',
  '+  return day.format(now);',
  ' }',
];

function line(text: string): Html {
  const kind = { '+': 'added', '-': 'removed' }[text.charAt(0)] ?? 'same';
  return html`<span class="${kind}">${text}\n</span>`;
}
