import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';

export const acting: Page = {
  url: 'https://acme.atlassian.net/browse/ACME-13',
  title: 'ACME-13 A page that acts',
  about: 'An issue whose page clicks, types, pastes and opens menus by script, as if it were the person.',
  look: looks.issue,
  script: 'acting',
  scriptRunsFirst: true,
  render: () => html`<main class="page">
<h1>A page that acts</h1>
<p>Once it is told to, this page does everything by script that a person could do in it, twenty times a second.</p>
<form class="stack">
<label for="field">A field</label><textarea id="field" data-testid="field" rows="3" spellcheck="false">We have recieved the requirments.</textarea>
<div class="field rich" contenteditable="true" role="textbox" aria-multiline="true" aria-label="An editor" data-testid="editable" spellcheck="false"><p>We have recieved the requirments.</p></div>
<button class="button primary">Send</button>
</form>
</main>`,
};
