// Functions that run in a page: each must use nothing from around it.

/** Fills the page with paragraphs of 100 characters and five nodes each, in sections of a hundred. */
export function buildArticle({ nodes, editable }: { nodes: number; editable: boolean }): void {
  const main = document.createElement('main');
  main.contentEditable = String(editable);
  const paragraphs = Math.round(nodes / 5);
  let section = document.createElement('section');
  for (let index = 0; index < paragraphs; index += 1) {
    if (index % 100 === 0) section = main.appendChild(document.createElement('section'));
    const paragraph = section.appendChild(document.createElement('p'));
    const strong = document.createElement('strong');
    strong.textContent = `by the end of week ${String(index).padStart(6, '0')}`;
    paragraph.append(
      'The team moves the service to the new region ',
      strong,
      ' and tells all customers early.',
    );
  }
  document.body.replaceChildren(main);
}

/** Selects paragraphs in the middle of the page. */
export function selectParagraphs(count: number): void {
  const all = document.querySelectorAll('p');
  const from = Math.floor((all.length - count) / 2);
  const first = all[from]?.firstChild;
  const last = all[from + count - 1]?.lastChild;
  if (!(first instanceof Text) || !(last instanceof Text))
    throw new Error('The page has too few paragraphs.');
  const host = first.parentElement?.closest('[contenteditable="true"]');
  if (host instanceof HTMLElement) host.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(first, 0, last, last.length);
}
