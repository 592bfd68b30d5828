import { type Html, html } from '../html.ts';

/** What somebody said, as the products' pages show it below the text: Markdown stays as it was typed. */
export interface Said {
  readonly by: string;
  readonly text: string;
}

/** Comments below a text; a comment in the markup is not shown, as on the products' own pages. */
export function commentList(comments: readonly Said[]): Html {
  return html`<section class="said" aria-labelledby="comments"><h2 id="comments">Comments</h2>
${comments.map(({ by, text }) => html`<div class="comment"><div data-testid="comment-read"><p class="who"><strong>${by}</strong></p>${paragraphs(text)}</div></div>`)}
</section>`;
}

/** Plain text as paragraphs, one for each that an empty line ends. */
export function paragraphs(text: string): readonly Html[] {
  const visible = text.replace(/<!--.*?-->/gs, '').trim();
  return visible.split(/\n{2,}/).map((paragraph) => html`<p class="typed">${paragraph}</p>`);
}
