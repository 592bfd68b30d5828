/** How far one turn of a wheel zooms at most, as a power of two: 1.32 times. */
const MOST = 0.4;
/** What a line and a page are in pixels, for wheels that count in these. */
const pixels = [1, 25, 500] as const;

/**
 * How far a turn of the wheel zooms, as a power of two. Browsers tell a pinch on a trackpad as a wheel with Ctrl, in steps of a few
 * pixels, while a notch of a real wheel is a hundred: so a step counts more with Ctrl, and none counts without bounds.
 */
export function zoomOf({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const far = -deltaY * (pixels[deltaMode] ?? 1) * (ctrlKey ? 0.02 : 0.004);
  return Math.max(-MOST, Math.min(MOST, far));
}
