import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useWidth } from '../../../charts/use-width.ts';
import { say } from '../../../locales/say.ts';
import { Drawn, type Looked, nearOf } from './drawn.tsx';
import { labelsOf } from './labels.ts';
import { Named } from './named.tsx';
import type { Scene } from './scene.ts';
import { useZoom, type ZoomBy } from './use-zoom.ts';
import './picture.css';

/** Letters of a name, in CSS pixels, however near the picture is. */
const LETTERS = 12;
/** Names are placed anew once the picture is so many times as near. */
const STEP = 1.2;

/**
 * A picture that can be zoomed and moved by mouse, touch and keyboard, and in which something can be chosen. `label` says what can
 * be seen; who does not see it has the search and the tables.
 */
export function Picture(props: {
  scene: Scene;
  looked: Looked;
  label: string;
  onChoose: (id: string | undefined) => void;
}) {
  const { scene, looked, label, onChoose } = props;
  const [frame, pixels] = useWidth<HTMLDivElement>();
  const [svg, { x, y, k }, plain] = useZoom(scene.box);
  const middle = scene.things.find(({ id }) => id === looked.chosen);
  // Coming nearer, what is chosen is not to leave the picture.
  const zoom: ZoomBy = { ...plain, times: (factor) => plain.times(factor, middle) };
  useChoosing(svg, onChoose);
  useInSight(scene, looked.chosen, zoom);
  const hint = useId();
  const [left, top, width, height] = scene.box;
  const near = STEP ** Math.round(Math.log(k) / Math.log(STEP));
  const size = (LETTERS * width) / (Math.max(pixels, 1) * near);
  const labels = useMemo(() => labelsOf(scene, size, looked.chosen), [scene, size, looked.chosen]);
  const isNear = useMemo(() => nearOf(scene, looked), [scene, looked]);
  return (
    <div className="picture" ref={frame}>
      <Zoom by={zoom} />
      <section
        className="picture-frame"
        aria-label={label}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        onKeyDown={(event) => byKey(event, zoom)}
      >
        <svg
          ref={svg}
          className={k > 1 ? 'zoomed' : undefined}
          viewBox={`${left} ${top} ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          <g transform={`translate(${x} ${y}) scale(${k})`}>
            <Drawn scene={scene} looked={looked} />
            <Named scene={scene} labels={labels} isNear={isNear} />
          </g>
        </svg>
      </section>
      <p id={hint} className="soft small">
        {say('graph.keys')} {say('graph.wheel')}
      </p>
    </div>
  );
}

function Zoom({ by }: { by: ZoomBy }) {
  return (
    <div className="picture-zoom">
      <button type="button" className="button" aria-label={say('graph.closer')} onClick={() => by.times(1.5)}>
        <span aria-hidden="true">{'+'}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={say('graph.farther')}
        onClick={() => by.times(1 / 1.5)}
      >
        <span aria-hidden="true">{'−'}</span>
      </button>
      <button type="button" className="button" aria-label={say('graph.whole')} onClick={by.whole}>
        <span aria-hidden="true">{'⤢'}</span>
      </button>
    </div>
  );
}

function byKey(event: KeyboardEvent, zoom: ZoomBy): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => zoom.times(1.5),
    '=': () => zoom.times(1.5),
    '-': () => zoom.times(1 / 1.5),
    '0': zoom.whole,
    ArrowLeft: () => zoom.along(-0.15, 0),
    ArrowRight: () => zoom.along(0.15, 0),
    ArrowUp: () => zoom.along(0, -0.15),
    ArrowDown: () => zoom.along(0, 0.15),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** What is pressed in the picture is chosen; its ground, nothing. A drag is no press. */
function useChoosing(
  svg: { readonly current: SVGSVGElement | null },
  onChoose: (id: string | undefined) => void,
): void {
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      const thing = target instanceof Element ? target.closest('[data-id]') : null;
      choose.current(thing?.getAttribute('data-id') ?? undefined);
    };
    const element = svg.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [svg]);
}

/** What is chosen elsewhere comes into sight. */
function useInSight(scene: Scene, chosen: string | undefined, zoom: ZoomBy): void {
  const last = useRef(chosen);
  useEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    const thing = scene.things.find(({ id }) => id === chosen);
    if (thing !== undefined) zoom.to(thing.x, thing.y);
  });
}
