/**
 * HTML as Draft.js reads it, whose blocks hold none: a deeper list stands beside its item, paragraphs of an item or
 * quotation are lines, and a cell is a paragraph.
 */
export function htmlForDraft(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // Both from the end, so that what comes before is as it was, and several lists of an item stay in their order.
  for (const list of [...body.querySelectorAll('li > ul, li > ol')].reverse())
    list.parentElement?.after(list);
  for (const paragraph of [...body.querySelectorAll('li > p, blockquote > p')].reverse()) {
    if (paragraph.previousElementSibling) paragraph.before(document.createElement('br'));
    paragraph.replaceWith(...paragraph.childNodes);
  }
  for (const cell of body.querySelectorAll('td, th')) {
    const paragraph = document.createElement('p');
    paragraph.append(...cell.childNodes);
    cell.append(paragraph);
  }
  return body.innerHTML;
}
