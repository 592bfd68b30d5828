import { avatar } from '../document.ts';
import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';
import { byline, wikiFrame } from './wiki-frame.ts';

export const salaryReview: Page = {
  url: 'https://acme.atlassian.net/wiki/spaces/HR/pages/2001/Salary-review',
  title: 'Salary review',
  about: 'A restricted wiki page: Mira may open it, Jonas may not.',
  look: looks.wiki,
  onlyFor: ['mira'],
  render: () =>
    wikiFrame({
      space: 'Human resources',
      title: 'Salary review',
      aside: html`<p class="state"><span class="chip warn">Restricted</span></p>`,
      main: html`<main class="page">
<h1 data-testid="title">Salary review</h1>
${byline(avatar(people.mira), 'Mira Okafor, visible to one person')}
<article class="prose">
<p data-testid="restricted">The engineering budget grows by 3.4 percent this year. Two people are below the band of their level and will be brought into it first; the rest is shared out by the result of the yearly conversation. Letters go out on 28 June, and nothing is said before that.</p>
<h2>Open points</h2>
<ul><li>Mira will confirm the bands with finance by 14 June.</li><li>The band for level five is still last year’s.</li></ul>
</article>
</main>`,
    }),
};
