// Functions that run in a page: each must use nothing from around it.

/** Makes the page one editable element of paragraphs, without an editor's script. */
export function buildEditable(count: number): void {
  const host = document.createElement('div');
  host.contentEditable = 'true';
  for (let index = 0; index < count; index += 1) {
    host.appendChild(document.createElement('p')).textContent =
      `Paragraph ${index}: the team moves the service on Friday.`;
  }
  document.body.replaceChildren(host);
}

/** Makes the page one text field. */
export function buildField(): void {
  document.body.replaceChildren(document.createElement('textarea'));
}

/** Selects the passage to be replaced, and lets the page come to rest. */
export async function selectForAnswer(): Promise<void> {
  const field = document.querySelector('textarea');
  if (field !== null) {
    field.value = 'Please write the report.';
    field.focus();
    field.select();
  } else {
    const paragraphs = document.querySelectorAll('[contenteditable="true"] p');
    const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
    const text = paragraph?.firstChild;
    const host = paragraph?.closest('[contenteditable="true"]');
    if (!(text instanceof Text) || !(host instanceof HTMLElement)) throw new Error('There is no paragraph.');
    host.focus({ preventScroll: true });
    getSelection()?.setBaseAndExtent(text, 0, text, text.length);
  }
  // Editors read the selection a moment after it was set.
  await new Promise((resolve) => setTimeout(resolve, 30));
}
