import { avatar } from '../document.ts';
import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';

export const issue: Page = {
  url: 'https://acme.atlassian.net/browse/ACME-7',
  title: 'ACME-7 Invoices are dated one day early',
  about:
    'An issue with a title, a description, a comment box, and three secret fields that must never be read.',
  look: looks.issue,
  script: 'fields',
  render: () => html`<div class="issue">
<div class="work">
<p class="crumbs">Projects <span>/</span> Acme <span>/</span> <span class="here">ACME-7</span></p>
<input class="title" data-testid="title" aria-label="Title" spellcheck="false" value="Invoices are dated one day to early for custommers in Asia">
<section>
<h2>Description</h2>
<div class="rendered prose" data-testid="description-rendered">
<p>Customers in Singapore and Tokyo get invoices that carry <strong>yesterday’s date</strong>. The date is taken when the job starts, in the time zone of the server, and the job starts at 02:00 in Frankfurt.</p>
<ol><li>Set the customer’s time zone to Asia/Tokyo.</li><li>Run the nightly job at 02:00.</li><li>Open the invoice: it is dated one day early.</li></ol>
<p>Expected: the date of the day in the customer’s time zone.</p>
</div>
${found}
<label for="description" class="quiet">Edit description</label>
<textarea id="description" data-testid="description" rows="6" spellcheck="false">Custommers in Asia get invoices wich are dated one day to early. The date is taken when the job starts, and not in the time zone off the customer.

Jonas will write a test for Tokyo by Wednesday. Mira needs to ask finance wether old invoices have to be sent again.</textarea>
</section>
<section>
<h2>Comments</h2>
<div class="comment">${avatar(people.jonas)}<div><p class="who"><strong>Jonas Weber</strong> <span class="quiet">yesterday</span></p><p data-testid="comment-read">I could reproduce it with a customer in Tokyo. It has been there since the move to the new cluster, because the old servers ran in UTC.</p></div></div>
<div class="comment">${avatar(people.mira)}<div class="write">
<div class="field rich" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Comment" data-testid="comment" spellcheck="false"><p>Thanks Jonas, thats <b>very helpfull</b>. I have wrote it down in the <a href="https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan">release plan</a>, so we dont forget it.</p></div>
<p class="buttons"><button type="button" class="button primary" data-save>Comment</button><span role="status" class="quiet" id="state" data-testid="state"></span></p>
</div></div>
</section>
</div>
<aside class="side">
<section class="panel"><h2>Details</h2><dl>
<dt>Status</dt><dd><span class="chip">In progress</span></dd>
<dt>Assignee</dt><dd>${avatar(people.jonas)} Jonas Weber</dd>
<dt>Reporter</dt><dd>${avatar(people.mira)} Mira Okafor</dd>
<dt>Priority</dt><dd>High</dd>
<dt>Fix version</dt><dd>4.2</dd>
</dl></section>
${linkedAccount}
</aside>
</div>`,
};

/** Closed until somebody opens it; the product's API gives it in any case. */
const found: Html = html`<details class="prose"><summary>What was found so far</summary>
<p><strong>Nothing is lost: </strong>amounts and recipients are right, only the date is not.</p>
<table><thead><tr><th>Time zone</th><th>Invoices a night</th><th>Dated early</th></tr></thead>
<tbody><tr><td>Asia/Tokyo</td><td>412</td><td>412</td></tr><tr><td>Asia/Singapore</td><td>230</td><td>230</td></tr><tr><td>Europe/Berlin</td><td>1188</td><td>0</td></tr></tbody></table>
<p>This is the line that takes the date of the server, in <code>billing/invoice-date.ts</code>:</p>
<pre><code>return now.toISOString().slice(0, 10);</code></pre>
<ul><li>☑ Reproduce it with a customer in Tokyo</li><li>☐ Ask finance whether old invoices have to be sent again</li></ul>
</details>`;

/** The values are made up; the card number is the one card networks publish for tests. */
const linkedAccount: Html = html`<section class="panel" data-testid="linked-account"><h2>Linked account</h2>
<form class="stack" autocomplete="on">
<label>Account<input type="text" data-testid="account" autocomplete="username" value="mira@acme.example"></label>
<label>Password<input type="password" data-testid="password" autocomplete="current-password" value="sample-password-4711"></label>
<label>One-time code<input type="text" inputmode="numeric" data-testid="one-time-code" autocomplete="one-time-code" value="493817"></label>
<label>Card number<input type="text" inputmode="numeric" data-testid="card-number" autocomplete="cc-number" value="4242 4242 4242 4242"></label>
</form></section>`;
