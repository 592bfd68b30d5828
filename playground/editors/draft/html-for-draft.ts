/** HTML as Draft.js reads it: a deeper list stands beside its item, not in it, and a cell is a paragraph. */
export function htmlForDraft(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // From the end, so that several lists of an item stay in their order.
  for (const list of [...body.querySelectorAll('li > ul, li > ol')].reverse())
    list.parentElement?.after(list);
  for (const cell of body.querySelectorAll('td, th')) {
    const paragraph = document.createElement('p');
    paragraph.append(...cell.childNodes);
    cell.append(paragraph);
  }
  return body.innerHTML;
}
