import { type RefObject, useEffect, useRef } from 'react';

/** So much of an element is enough to see that something is there, in CSS pixels. */
const ENOUGH = 120;

/**
 * Brings an element into sight once it shows something else, from its beginning. Nothing moves where that is in sight already, as
 * beside the picture of a wide window.
 *
 * @param shown what it shows, as an id
 */
export function useIntoSight(of: RefObject<HTMLElement | null>, shown: string | undefined): void {
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const element = of.current;
    if (element === null) return;
    element.scrollTop = 0;
    const { top, height } = element.getBoundingClientRect();
    if (top >= 0 && top + Math.min(height, ENOUGH) <= innerHeight) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({
      block: top < 0 || height > innerHeight ? 'start' : 'nearest',
      behavior: isCalm ? 'instant' : 'smooth',
    });
  });
}
