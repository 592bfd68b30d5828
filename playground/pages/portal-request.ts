import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { html } from '../html.ts';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { commentList, paragraphs } from './comment-list.ts';

const { requestFieldValues, currentStatus, reporter } = readFixture('jira-service-management', 'request');
const { values } = readFixture('jira-service-management', 'comments');

const fields = new Map(requestFieldValues.map((field) => [field.fieldId, field]));
const given = (id: string) => String(fields.get(id)?.value ?? '');
const said = values
  .filter((comment) => comment.public)
  .map(({ author, body }) => ({ by: author.displayName, text: body }));

export const portalRequest: Page = {
  url: 'https://acme.atlassian.net/servicedesk/customer/portal/3/HELP-9',
  title: 'HELP-9 Access to the invoice archive',
  about:
    'A request in the help centre: an agent reads an internal comment through the API, a customer does not.',
  look: looks.portal,
  script: 'fields',
  render: () => html`<main class="request">
<p class="crumbs">Help centre <span>/</span> IT <span>/</span> <span class="here">HELP-9</span></p>
<h1 data-testid="title">${given('summary')}</h1>
<p class="byline">${reporter.displayName}<span class="chip">${currentStatus.status}</span></p>
<section><h2>${fields.get('description')?.label}</h2><div data-testid="description-rendered">${paragraphs(given('description'))}</div></section>
${commentList(said)}
<section><label for="answer"><h2>Add a comment</h2></label>
<textarea id="answer" data-testid="comment" rows="4" spellcheck="false"></textarea>
<p class="buttons"><button type="button" class="button primary" data-save>Comment</button><span role="status" class="quiet" id="state" data-testid="state"></span></p>
</section>
</main>`,
};
