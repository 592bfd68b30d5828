/**
 * HTML whose tasks say in every editor's own attributes what they are: Tiptap's, Quill's and Lexical's. Tasks may come
 * with a box, as GitHub writes them, or with any of these attributes.
 */
export function withTaskAttributes(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const item of body.querySelectorAll('li')) {
    const done = takeDone(item);
    if (done === undefined) continue;
    item.dataset.type = 'taskItem';
    item.dataset.checked = String(done);
    item.dataset.list = done ? 'checked' : 'unchecked';
    item.role = 'checkbox';
    item.ariaChecked = String(done);
    item.parentElement?.setAttribute('data-type', 'taskList');
    item.parentElement?.setAttribute('__lexicallisttype', 'check');
  }
  return body.innerHTML;
}

/** Whether a task is done, without its box; `undefined` for an item that is no task. */
function takeDone(item: HTMLElement): boolean | undefined {
  const box = item.querySelector('input[type="checkbox"]');
  if (box?.closest('li') === item) {
    const label = box.closest('label');
    (label?.textContent === '' ? label : box).remove();
    return box.hasAttribute('checked');
  }
  const said = item.dataset.checked ?? item.dataset.list ?? item.ariaChecked ?? '';
  if (/^(true|checked)$/.test(said)) return true;
  return /^(false|unchecked)$/.test(said) ? false : undefined;
}
