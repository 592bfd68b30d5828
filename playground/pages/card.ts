import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { commentList } from './comment-list.ts';

const { name, desc, checklists } = readFixture('trello', 'card');
const comments = readFixture('trello', 'actions').map(({ data, memberCreator }) => ({
  by: memberCreator.fullName,
  text: data.text,
}));

export const card: Page = {
  url: 'https://trello.com/c/Ts7kQ2vR/4-tell-the-support-team',
  title: 'Tell the support team',
  about: 'A card at an address of its own, with a checklist and comments that its API gives too.',
  look: looks.board,
  script: 'fields',
  render: () => html`<main class="board card-alone">
<section class="open-card" aria-labelledby="card-title">
<p class="quiet">in list Doing</p>
<h1 id="card-title" data-testid="title">${name}</h1>
<label for="description">Description</label>
<textarea id="description" data-testid="description" rows="7" spellcheck="false">${desc}</textarea>
<p class="buttons"><button type="button" class="button primary" data-save>Save</button><span role="status" class="quiet" id="state" data-testid="state"></span></p>
${checklists.map((list) => html`<h2>${list.name}</h2><ul>${list.checkItems.map(item)}</ul>`)}
${commentList(comments)}
</section>
</main>`,
};

function item({ name, state }: { readonly name: string; readonly state: string }): Html {
  return html`<li>${state === 'complete' ? '☑' : '☐'} ${name}</li>`;
}
