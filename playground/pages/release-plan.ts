import { avatar } from '../document.ts';
import { type Html, html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { people } from '../people.ts';
import { byline, wikiFrame } from './wiki-frame.ts';

export const releasePlan: Page = {
  url: 'https://acme.atlassian.net/wiki/spaces/ENG/pages/1001/Release-plan',
  title: 'Release plan',
  about: 'A wiki page being edited in ProseMirror: misspelt text, meeting notes, a paragraph far too long.',
  look: looks.wiki,
  script: 'page-editor',
  trustedTypes: ['ProseMirrorClipboard'],
  render: () =>
    wikiFrame({
      space: 'Engineering',
      title: 'Release plan',
      aside: html`<p class="state"><span class="chip">Draft</span><span id="state" data-testid="state" role="status">Saved</span><button type="button" class="button primary" id="publish">Publish</button></p>`,
      main: html`<main class="page">
<h1 data-testid="title">Release plan</h1>
${byline(avatar(people.mira), 'Mira Okafor and Jonas Weber, last edited this morning')}
${toolbar}
<div id="editor" data-testid="editor"></div>
<template id="content">${content}</template>
</main>`,
    }),
};

const toolbar: Html = html`<div class="toolbar" role="toolbar" aria-label="Formatting">
<button type="button" data-command="bold" title="Bold"><b>B</b></button>
<button type="button" data-command="italic" title="Italic"><i>I</i></button>
<button type="button" data-command="link" title="Link">Link</button>
<span class="gap"></span>
<button type="button" data-command="bulletedList" title="Bulleted list">List</button>
<span class="gap"></span>
<button type="button" data-command="undo" title="Undo">Undo</button>
<button type="button" data-command="redo" title="Redo">Redo</button>
<form id="link-form" hidden><input id="link-address" type="url" required placeholder="https://" aria-label="Address of the link"><button class="button">Add</button></form>
</div>`;

/** The document the editor starts with; each paragraph's `data-local-id` becomes its `data-testid`. */
const content: Html = html`
<h2>Where we stand</h2>
<p data-local-id="intro">Version 4.2 brings the new billing service and the first half of the audit log. The code is frozen since Monday; what is left is the migration of old invoices and the sign-off of the customer.</p>
<p data-local-id="misspelt">We have <strong>recieved the requirments</strong> from teh customer, and there are alot of open questions in the <a href="https://acme.atlassian.net/browse/ACME-7">tracking sheet</a>. Please let me know untill friday if the deploiment can procede.</p>
<p data-local-id="plain">The staging environment runs the release candidate with a copy of last month’s data. Nobody has to do anything there before Thursday.</p>
<h2>Before we release</h2>
<ul>
<li><p>Dry run of the migration on a copy of production</p></li>
<li><p>Rollback tested, with the time it took written down</p></li>
<li><p>Support team briefed about the new invoice layout</p></li>
</ul>
<h2>Meeting notes, Tuesday</h2>
<p data-local-id="notes">We met for half an hour with billing and support. Jonas will update the runbook by Thursday. The dry run took 42 minutes, which is within the window. Mira to ask the customer for a written sign-off before the end of the week. Nobody objected to moving the release to the evening. Priya needs to check the invoice template with finance by 12 June. Tom is going to book the war room for Friday at 18:00.</p>
<h2>About the time of the release</h2>
<p data-local-id="rambling">At this point in time, after having had a number of different conversations with various people in basically all of the teams that are in some way or another involved in the release, it would seem to be the case that there is more or less general agreement about the fact that it would probably be a good idea for us to give some consideration to the possibility of moving the release from the morning to the evening, due to the fact that in the evening there are as a matter of fact a lot fewer customers who are actually using the system, which in turn means that in the event that something should happen to go wrong, which of course nobody really expects, but which can never be completely and totally excluded, the number of people who would be affected by it would be significantly smaller than would otherwise be the case.</p>
<p data-local-id="closing">Questions go to <a href="https://acme.atlassian.net/browse/ACME-7">ACME-7</a>.</p>
`;
