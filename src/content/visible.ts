/** What a person could see of a page, worked out once per element: reading does not change the page. */
export interface Sight {
  /** Whether nothing inside the element can be seen, whatever its children say. */
  readonly hides: (element: Element) => boolean;
  /** Whether text that stands directly in the element can be seen and selected. */
  readonly shows: (parent: Element) => boolean;
}

/**
 * Hidden text is the classic way to smuggle instructions past the reader, so it never becomes part of what is
 * sent (R3).
 */
export function newSight(): Sight {
  const colour = colours();
  const backdrop: Backdrop = once((element) => backdropOf(element, backdrop, colour));
  const view = newViews();
  return {
    hides: once((element) => hidesAll(element, view)),
    shows: once((parent) => showsText(parent, backdrop, colour)),
  };
}

/** Share of full strength below which nothing can be made out. */
const FAINT = 0.1;

/** How far apart the parts of two colours may be, of 255, and yet look the same. */
const SAME = 8;

interface Colour {
  readonly parts: readonly number[];
  readonly alpha: number;
}

type ColourOf = (value: string) => Colour | undefined;

/** The colour behind an element's text, as the style has it. */
type Backdrop = (element: Element) => string | undefined;

/** Takes each colour apart once: a page has few of them, and many elements. */
function colours(): ColourOf {
  const known = new Map<string, Colour | undefined>();
  return (value) => {
    if (!known.has(value)) known.set(value, colourOf(value));
    return known.get(value);
  };
}

function colourOf(value: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = Array.from(value.matchAll(/[\d.]+/g), ([part]) => Number(part));
  if (!/^rgba?\(/.test(value) || red === undefined || green === undefined || blue === undefined)
    return undefined;
  return { parts: [red, green, blue], alpha };
}

/** A function of an element that works out its answer once. */
export function once<T>(work: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, { answer: T }>();
  return (element) => {
    const found = known.get(element) ?? { answer: work(element) };
    known.set(element, found);
    return found.answer;
  };
}

/** The element around a node, out of a shadow root if need be. */
export function elementAround(node: Node): Element | null {
  if (node.parentNode instanceof ShadowRoot) return node.parentNode.host;
  return node.parentElement;
}

function hidesAll(element: Element, view: ViewOf): boolean {
  const style = getComputedStyle(element);
  // It has no box of its own, which `checkVisibility` takes for hidden.
  if (style.display === 'contents') return false;
  if (!element.checkVisibility({ opacityProperty: true }) || isFaded(style)) return true;
  if (style.display === 'inline' || element === document.body) return false;
  const box = element.getBoundingClientRect();
  const clipped = style.overflow !== 'visible' && (box.width <= 1 || box.height <= 1);
  return clipped || isSqueezed(element, box) || isOutside(box, view(element));
}

/** Cut away, pushed out of its own box, or too faint to be seen. */
function isFaded({ opacity, filter, clipPath, clip, textIndent }: CSSStyleDeclaration): boolean {
  const filtered = /opacity\(([\d.]+)/.exec(filter)?.[1] ?? 1;
  const cut = /^inset\((50|[6-9]\d|100)%/.test(clipPath) || clip !== 'auto';
  return Number(opacity) * Number(filtered) < FAINT || cut || Number.parseFloat(textIndent) < -900;
}

/** Scaled to nothing by a transform: it has a size, but takes no room on the screen. */
function isSqueezed(element: Element, box: DOMRect): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return (element.offsetWidth > 1 && box.width < 1) || (element.offsetHeight > 1 && box.height < 1);
}

/** What a pane shows first, in the coordinates of the window, before anybody scrolls. */
interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rightToLeft: boolean;
}

/** What an element's pane shows; undefined where it cannot be told where its content begins. */
type ViewOf = (element: Element) => View | undefined;

/** Placed where no scrolling leads: before the beginning of the pane that it scrolls in. */
function isOutside(box: DOMRect, view: View | undefined): boolean {
  if (view === undefined || (box.width === 0 && box.height === 0)) return false;
  const beside = view.rightToLeft ? box.left >= view.right : box.right <= view.left;
  return beside || box.bottom <= view.top;
}

function newViews(): ViewOf {
  const pane: (element: Element) => Element | null = once((element) => paneOf(element, pane));
  const ofPane = once(viewOf);
  return (element) => ofPane(pane(element) ?? document.body);
}

function viewOf(pane: Element): View | undefined {
  const style = getComputedStyle(pane);
  // A pane turned upside down, as chats are, begins at its bottom; columns written from the right likewise.
  if (style.flexDirection.endsWith('reverse') || style.writingMode !== 'horizontal-tb') return undefined;
  const rightToLeft = style.direction === 'rtl';
  if (pane === document.body)
    return { left: -scrollX, right: innerWidth - scrollX, top: -scrollY, rightToLeft };
  const { left, right, top } = pane.getBoundingClientRect();
  const [x, y] = [pane.scrollLeft, pane.scrollTop];
  return { left: left - x, right: right - x, top: top - y, rightToLeft };
}

/** The nearest ancestor that scrolls or cuts off what it holds; null for the document itself. */
function paneOf(element: Element, pane: (element: Element) => Element | null): Element | null {
  const { position } = getComputedStyle(element);
  if (position === 'fixed') return null;
  // What is placed freely scrolls with the element that it is placed in.
  const free = position === 'absolute' && element instanceof HTMLElement;
  const parent = free ? element.offsetParent : elementAround(element);
  if (parent === null || parent === document.body || parent === document.documentElement) return null;
  return /auto|scroll|hidden/.test(getComputedStyle(parent).overflow) ? parent : pane(parent);
}

function showsText(parent: Element, backdrop: Backdrop, colourOf: ColourOf): boolean {
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return false;
  // In an editor a mention cannot be selected in part, but is part of the text all the same.
  if (style.userSelect === 'none' && !isEditable(parent)) return false;
  if (Number.parseFloat(style.fontSize) < 1) return false;
  const colour = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  const behind = colourOf(backdrop(parent) ?? '');
  if (colour === undefined) return true;
  if (colour.alpha < FAINT) return false;
  return (
    behind === undefined || colour.parts.some((part, at) => Math.abs(part - (behind.parts[at] ?? 0)) > SAME)
  );
}

function isEditable(element: Element): boolean {
  const fixed = element.closest('[contenteditable="false"]');
  const host = fixed === null ? element : fixed.parentElement;
  return host instanceof HTMLElement && host.isContentEditable;
}

/** The colour behind an element's text; undefined where it cannot be told, as on a picture. */
function backdropOf(element: Element, backdrop: Backdrop, colourOf: ColourOf): string | undefined {
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none') return undefined;
  // What is more than half transparent shows what is behind it.
  if ((colourOf(style.backgroundColor)?.alpha ?? 1) >= 0.5) return style.backgroundColor;
  const parent = elementAround(element);
  if (parent !== null) return backdrop(parent);
  // A frame lets its parent shine through, a dark page is painted dark by the browser; all else is white.
  return window === window.top && !style.colorScheme.includes('dark') ? 'rgb(255, 255, 255)' : undefined;
}
