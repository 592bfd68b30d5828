/** The highest that a browser lets a popup grow, in pixels at a zoom of 100 %. */
const HIGHEST = 600;

/**
 * Keeps a popup as wide as it is: the browser makes one that is higher than it may be wider by a scroll bar, which would move
 * everything in it. So the bar's room is there from the start, and is given up in the same frame in which the bar comes.
 */
export function keepWidth(panel: HTMLElement): void {
  document.documentElement.style.setProperty('--bar', `${barWidth()}px`);
  new ResizeObserver(() => {
    document.body.classList.toggle('has-bar', panel.offsetHeight > HIGHEST);
  }).observe(panel);
}

/** How much room a scroll bar takes, in pixels: none where it lies over the content. */
function barWidth(): number {
  const box = document.createElement('div');
  box.style.overflow = 'scroll';
  document.body.append(box);
  const width = box.offsetWidth - box.clientWidth;
  box.remove();
  return width;
}
