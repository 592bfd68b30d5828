import { type Html, html } from '../html.ts';
import { commentList } from './comment-list.ts';

/** What GitLab's API says of a text and of a note under it, as far as the page shows it. */
interface Text {
  readonly iid: number;
  readonly title: string;
  readonly description: string;
  readonly author: { readonly name: string };
}

interface Note {
  readonly body: string;
  readonly author: { readonly name: string };
}

/** An issue or a merge request with its comments; the description is Markdown in a field. */
export function gitlabFrame(kind: string, text: Text, notes: readonly Note[]): Html {
  return html`<main class="request">
<p class="crumbs">acme <span>/</span> app <span>/</span> <span class="here">${kind} ${text.iid}</span></p>
<h1 data-testid="title">${text.title}</h1>
<p class="byline">${text.author.name}<span class="chip">Open</span></p>
<section><label for="description"><h2>Description</h2></label>
<textarea id="description" data-testid="description" rows="9" spellcheck="false">${text.description}</textarea>
<p class="buttons"><button type="button" class="button primary" data-save>Save</button><span role="status" class="quiet" id="state" data-testid="state"></span></p>
</section>
${commentList(notes.map(({ body, author }) => ({ by: author.name, text: body })))}
</main>`;
}
