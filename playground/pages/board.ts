import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';

export const board: Page = {
  url: 'https://trello.com/b/plan/release',
  title: 'Release',
  about: 'A board with an open card, whose description is a field that React controls.',
  look: looks.board,
  script: 'board',
  render: () => html`<main class="board">
<h1>Release 4.2</h1>
<div class="lists">${lists.map(list)}</div>
<section class="open-card" aria-labelledby="card-title">
<p class="quiet">in list Doing</p>
<h2 id="card-title" data-testid="title">Tell the support team</h2>
<h3>Description</h3>
<div id="description" data-text="${description}"></div>
</section>
</main>`,
};

const lists = [
  { name: 'To do', cards: ['Book the war room', 'Ask for a written sign-off', 'Check the invoice template'] },
  { name: 'Doing', cards: ['Tell the support team', 'Dry run of the migration'] },
  { name: 'Done', cards: ['Freeze the code', 'Copy last month’s data to staging'] },
];

const description = `The suport team needs to know what changes on friday evening. Invoices get an new layout, the date moves to the top, and there adress block is smaller.

- screenshots of old and new
- what to say when a custommer is confused
- who to call`;

function list({ name, cards }: (typeof lists)[number]): Html {
  return html`<section class="list"><h2>${name}</h2><ul>${cards.map((card) => html`<li>${card}</li>`)}</ul></section>`;
}
