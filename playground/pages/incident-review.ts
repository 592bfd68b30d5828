import { avatar } from '../document.ts';
import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';
import { byline, wikiFrame } from './wiki-frame.ts';

export const incidentReview: Page = {
  url: 'https://acme.atlassian.net/wiki/spaces/ENG/pages/1002/Incident-review',
  title: 'Incident review',
  about: 'A long wiki page to read: something to summarise. It cannot be edited.',
  look: looks.wiki,
  render: () =>
    wikiFrame({
      space: 'Engineering',
      title: 'Incident review',
      aside: html`<p class="state"><span class="chip">Published</span></p>`,
      main: html`<main class="page">
<h1 data-testid="title">Incident review: invoices delayed on 14 May</h1>
${byline(avatar(people.jonas), 'Jonas Weber, three minutes to read')}
<article class="prose" data-testid="article">
<p data-testid="opening">On Tuesday, 14 May, invoices for 1,830 customers went out between four and eleven hours late. No invoice was lost, none was sent twice, and no amount was wrong. The cause was a certificate that had expired on the mail relay, together with an alert that had been muted during an earlier migration and never switched on again.</p>
<h2>What happened</h2>
<p>At 02:00 the nightly job handed 2,114 finished invoices to the mail relay (MR). The first 284 were sent over connections that had been opened before midnight. Every new connection failed, because the relay’s certificate had expired at 00:00. The job did what it was built to do: it put each failed invoice back into the queue and tried again after ten minutes, then twenty, then forty.</p>
<p>The growing queue should have raised an alert at 02:30. That alert had been muted in March, while the queue was being moved to its new cluster, and the note to switch it on again was in a ticket that was closed as a duplicate. So nobody was called. At 06:10 a customer in Singapore asked support where their invoice was. Support looked at the job, saw that it was “running”, and answered that the invoice was on its way, which was true but not helpful.</p>
<p>At 07:45 the second and third customer asked. Priya Nair, on duty for support, noticed that all three were waiting for the same night’s invoices and called the billing team. Tom Okada found the expired certificate at 08:05 and installed a new one at 08:40. The delay in between was spent finding out who may issue certificates for the relay, which was written down nowhere.</p>
<h2>Why it took so long to recover</h2>
<p>With the new certificate in place, sending worked again, but most invoices were by then waiting for a retry up to five hours away. There is no way to tell the queue to try everything now. Restarting the job would have done it, but nobody was certain that a restart could not send an invoice twice, so the team decided to wait. The last invoice went out at 13:02. We have since shown on a copy that a restart is safe.</p>
<h2>What went well</h2>
<ul>
<li>The job never dropped an invoice, and each was sent exactly once.</li>
<li>Support saw the pattern after three questions, from three countries.</li>
<li>Customers were told the truth on the status page within twenty minutes of the call.</li>
</ul>
<h2>What we will change</h2>
<p data-testid="actions">Jonas Weber will add certificate expiry to the daily checks by 24 May. Tom Okada will write down who may issue certificates, and how, by 20 May. Mira Okafor needs to review all muted alerts with the platform team before the end of the month; a muted alert will in future carry a date on which it switches itself on again. Priya Nair is going to give support a page that shows the age of the oldest invoice in the queue, because “running” says nothing. The billing team will add a “try everything now” button to the queue in the next release.</p>
<h2>In numbers</h2>
<table>
<thead><tr><th>Measure</th><th>Value</th><th>Usual</th></tr></thead>
<tbody>
<tr><td>Customers affected</td><td>1,830</td><td>0</td></tr>
<tr><td>Longest delay</td><td>11 h 2 min</td><td>3 min</td></tr>
<tr><td>Time to notice</td><td>5 h 45 min</td><td>30 min</td></tr>
<tr><td>Time to repair after noticing</td><td>55 min</td><td>40 min</td></tr>
</tbody>
</table>
<p>The MR has since been moved behind the same renewal as all other services, so its certificate can no longer expire unseen. We thank the three customers who asked: without them we would have noticed at nine.</p>
</article>
</main>`,
    }),
};
