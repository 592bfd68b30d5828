import { focusedElement } from '../focus.ts';
import { nextTask } from '../settle.ts';
import { hasModel } from './rich-editor.ts';

/**
 * Takes back the last steps that were written into an editable element. Editors with a model hear the keys that people
 * press for it, and nothing else; elsewhere the steps are the browser's.
 */
export async function undoIn(host: HTMLElement, steps: number): Promise<void> {
  host.focus({ preventScroll: true });
  await nextTask();
  for (let step = 0; step < steps; step += 1) {
    if (hasModel(host)) keyTarget(host).dispatchEvent(undoKeys());
    else document.execCommand('undo');
    await nextTask();
  }
}

/** Where the keys of a person would go. */
function keyTarget(host: HTMLElement): Element {
  const focused = focusedElement();
  return focused !== null && host.contains(focused) ? focused : host;
}

function undoKeys(): KeyboardEvent {
  const command = /^Mac/.test(navigator.platform);
  return new KeyboardEvent('keydown', {
    ...{ key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true },
    ctrlKey: !command,
    metaKey: command,
  });
}
