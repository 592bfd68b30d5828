import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Box } from './scene.ts';
import { zoomOf } from './wheel.ts';

const CLOSEST = 12;

/** How a picture is moved by other means than mouse and touch. */
export interface ZoomBy {
  /** So many times as near, around a place where one is given that is in sight, else around the middle. */
  readonly times: (factor: number, around?: { readonly x: number; readonly y: number }) => void;
  /** By a part of what is in sight, to the right and down. */
  readonly along: (right: number, down: number) => void;
  readonly whole: () => void;
  /** Brings a place into the middle, where it is not all in sight anyway. */
  readonly to: (x: number, y: number) => void;
}

/**
 * Zoom and pan by mouse and touch. The wheel scrolls the page, unless Ctrl or ⌘ is held or the picture has the focus; so does one
 * finger, until the picture has been zoomed by two.
 */
export function useZoom(box: Box): [RefObject<SVGSVGElement | null>, ZoomTransform, ZoomBy] {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const [transform, setTransform] = useState(zoomIdentity);
  const [x, y, width, height] = box;
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    let near = 1;
    const all: [[number, number], [number, number]] = [
      [x, y],
      [x + width, y + height],
    ];
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .extent(all)
      .translateExtent(all)
      .scaleExtent([1, CLOSEST])
      .duration(0)
      .wheelDelta(zoomOf)
      .filter((event: Event) => isMeant(event, near))
      .on('zoom', ({ transform: now }: { transform: ZoomTransform }) => {
        near = now.k;
        setTransform(now);
      });
    const drawn = select(element).call(behaviour.current);
    // What it was before belongs to another picture.
    drawn.call(behaviour.current.transform, zoomIdentity);
    return () => void drawn.on('.zoom', null);
  }, [x, y, width, height]);
  const act = (what: (zooming: ZoomBehavior<SVGSVGElement, unknown>, on: SVGSVGElement) => void) => {
    if (behaviour.current !== undefined && svg.current !== null) what(behaviour.current, svg.current);
  };
  const by: ZoomBy = {
    times: (factor, around) =>
      act((zooming, on) => {
        const at = around && transform.apply([around.x, around.y]);
        if (at !== undefined && isWithin(at, box)) zooming.scaleBy(select(on), factor, at);
        else zooming.scaleBy(select(on), factor);
      }),
    along: (right, down) =>
      act((zooming, on) =>
        zooming.translateBy(select(on), (-right * width) / transform.k, (-down * height) / transform.k),
      ),
    whole: () => act((zooming, on) => zooming.transform(select(on), zoomIdentity)),
    to: (toX, toY) => {
      if (transform.k > 1) act((zooming, on) => zooming.translateTo(select(on), toX, toY));
    },
  };
  return [svg, transform, by];
}

function isWithin([atX, atY]: readonly [number, number], [x, y, width, height]: Box): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function isMeant(event: Event, near: number): boolean {
  if (event instanceof WheelEvent)
    return event.ctrlKey || event.metaKey || document.activeElement?.matches('.picture-frame') === true;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.touches.length > 1 || near > 1;
  return !(event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey));
}
