/** Whether a dialog covers the screen: what lies below it is not what a key was meant for. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
