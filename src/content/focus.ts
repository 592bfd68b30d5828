/** The element that has the focus, looked for through shadow roots. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  for (let inner = shadowOf(element)?.activeElement; inner; inner = shadowOf(element)?.activeElement) {
    element = inner;
  }
  return element;
}

/** An element's shadow root; a closed one too, where the browser shows it to extensions. */
export function shadowOf(element: Element | null): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  return globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

/** The selection of whichever document or shadow root has one. */
export function currentSelection(): Selection | null {
  const focused = selectionIn(focusedElement()?.getRootNode());
  return focused !== null && !focused.isCollapsed ? focused : selectionWithin(document);
}

/** From outside, a selection in a shadow root is a caret beside the root's host. */
function selectionWithin(root: Node): Selection | null {
  const selection = selectionIn(root);
  if (selection === null || !selection.isCollapsed) return selection;
  const shadow = shadowOf(hostAt(selection));
  return shadow === null ? selection : selectionWithin(shadow);
}

function hostAt({ anchorNode, anchorOffset }: Selection): Element | null {
  const at = anchorNode?.childNodes[anchorOffset] ?? anchorNode;
  return at instanceof Element ? at : null;
}

/** The selection as a document or a shadow root sees it. */
export function selectionIn(root: Node | undefined): Selection | null {
  // `getSelection` of a shadow root is Chromium's; elsewhere the document's own is all there is.
  const inShadow = root instanceof ShadowRoot && 'getSelection' in root ? root.getSelection : undefined;
  return typeof inShadow === 'function' ? (inShadow.call(root) as Selection | null) : document.getSelection();
}

/** Whether the selection begins and ends in an element: only then does writing over it stay in there. */
export function isSelectionIn(host: HTMLElement): boolean {
  const selection = selectionIn(host.getRootNode());
  return selection !== null && host.contains(selection.anchorNode) && host.contains(selection.focusNode);
}

/** The outermost editable element around a node: the editor, as far as the browser is concerned. */
export function editingHost(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  // A document that is editable as a whole is written into by its body.
  return host === document.documentElement ? document.body : host;
}

/**
 * Whether this frame is where the page's focus is. Not `document.hasFocus()`: while a popup is open no frame of the
 * page has the focus, but each still knows which of its elements had it.
 */
export function hasPageFocus(): boolean {
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  let frame: Element | null | undefined = window.frameElement;
  while (frame) {
    if (frame.ownerDocument.activeElement !== frame) return false;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return true;
}
