import { type Html, html } from '../html.ts';
import type { View } from '../page.ts';

/** The page for an address that nothing lives at. */
export function notFound(): Html {
  return html`<main class="sheet narrow refusal">
<p class="big" aria-hidden="true">404</p>
<h1>There is no page here</h1>
<p>It may have moved, or the address has a slip in it.</p>
<p><a class="button" href="/">Go to the start page</a></p>
</main>`;
}

/** The page for someone who may not open what they asked for. It repeats nothing of the page behind it. */
export function forbidden({ person }: View): Html {
  return html`<main class="sheet narrow refusal">
<p class="big" aria-hidden="true">403</p>
<h1>You don’t have access to this page</h1>
<p>You are signed in as ${person.name}. Ask the owner of the space, or look at it as someone else.</p>
<p><a class="button" href="/login">Choose a person</a></p>
</main>`;
}
