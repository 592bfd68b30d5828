import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';

export const followUpIssue: Page = {
  url: 'https://acme.atlassian.net/browse/ACME-12',
  title: 'ACME-12 Tell the customers whose invoices were dated early',
  about: 'A restricted issue that ACME-7 is linked with: Mira may open it, Jonas may not.',
  look: looks.issue,
  onlyFor: ['mira'],
  render: () => html`<div class="issue"><div class="work">
<p class="crumbs">Projects <span>/</span> Acme <span>/</span> <span class="here">ACME-12</span></p>
<h1 data-testid="title">Tell the customers whose invoices were dated early</h1>
<p class="state"><span class="chip warn">Restricted</span></p>
<p>Finance decides by Thursday which of them get a letter. Nothing is said before that.</p>
</div></div>`,
};
