/** What is pasted: the same content as text and, where formatting is taken, as HTML. */
export interface Pasted {
  readonly plain: string;
  readonly html: string | undefined;
}

declare global {
  interface DataTransfer {
    /** Firefox's: the same object with the page's rights instead of ours. */
    readonly wrappedJSObject?: DataTransfer;
  }
}

const init = { bubbles: true, cancelable: true, composed: true };

/** A paste, as editors hear it. */
export function pasteEvent(content: Pasted): Event {
  const event = newClipboardEvent('paste');
  fill(event.clipboardData, content);
  return event;
}

/** Some editors leave pasting to the browser, and hear of it by the event that comes after (Input Events Level 2). */
export function inputEvent(content: Pasted): Event {
  const dataTransfer = new DataTransfer();
  fill(dataTransfer, content);
  return new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, ...init });
}

/** A copy, into which an editor puts what it has selected: {@link copiedBy} reads it. */
export function copyEvent(): ClipboardEvent {
  return newClipboardEvent('copy');
}

export function copiedBy(event: ClipboardEvent): string {
  return event.clipboardData?.getData('text/plain') ?? '';
}

/** Firefox makes the event's data itself, whatever it is given; so it is filled afterwards, and read from there. */
function newClipboardEvent(type: 'copy' | 'paste'): ClipboardEvent {
  return new ClipboardEvent(type, { clipboardData: new DataTransfer(), ...init });
}

/** In Firefox a page cannot read what was put there with an extension's rights. */
function fill(transfer: DataTransfer | null, { plain, html }: Pasted): void {
  const pages = transfer?.wrappedJSObject ?? transfer;
  pages?.setData('text/plain', plain);
  if (html !== undefined) pages?.setData('text/html', html);
}
