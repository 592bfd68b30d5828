/**
 * Whether a person could see and select what this element holds. Hidden text is the classic way to smuggle
 * instructions past the reader, so it never becomes part of what is sent (R3).
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const style = getComputedStyle(element);
  if (style.userSelect === 'none') return false;
  if (Number.parseFloat(style.fontSize) < 1) return false;
  if (style.color === style.backgroundColor && !style.color.endsWith(', 0)')) return false;
  if (style.display === 'contents' || style.display === 'inline') return true;
  const box = element.getBoundingClientRect();
  const clipped = style.overflow !== 'visible' && (box.width <= 1 || box.height <= 1);
  return !clipped && !isOutside(box);
}

/** Placed where no scrolling leads: left of or above the document's beginning. */
function isOutside(box: DOMRect): boolean {
  if (box.width === 0 && box.height === 0) return false;
  return box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
}
