import { avatar } from '../document.ts';
import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page, View } from '../page.ts';
import { type Person, people } from '../people.ts';

export const login: Page = {
  url: 'https://acme.atlassian.net/login',
  title: 'Choose a person',
  about: 'Whose eyes the pages are seen with.',
  look: looks.plain,
  render: (view) => html`<main class="sheet narrow">
<h1>Who are you today?</h1>
<p>The sample organisation Acme has two people. Mira may open every page; Jonas may not open HR pages.</p>
<form method="post" action="/login" class="people">${Object.values(people).map((person) => choice(person, view))}</form>
</main>`,
};

function choice(person: Person, view: View) {
  const current = person.id === view.person.id ? html`<span class="chip">now</span>` : undefined;
  return html`<button name="as" value="${person.id}" class="person" data-testid="as-${person.id}">
${avatar(person)}<span><strong>${person.name}</strong><br>${person.email}</span>${current}</button>`;
}
