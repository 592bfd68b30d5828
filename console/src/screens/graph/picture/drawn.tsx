import type { WorkType } from '@sidenote/contract/graph/work-types';
import { memo } from 'react';
import type { Ink, Scene, Shape, Tie } from './scene.ts';

/** What is looked at in a picture; the rest is faint then. */
export interface Looked {
  /** The thing that is chosen. */
  readonly chosen: string | undefined;
  /** The kind of work of which it is to be seen where it is done. */
  readonly kind: WorkType | undefined;
}

/** The shapes of a picture. They stay as they are while it is moved and zoomed. */
export const Drawn = memo(function Drawn({ scene, looked }: { scene: Scene; looked: Looked }) {
  const isNear = nearOf(scene, looked);
  const { chosen, kind } = looked;
  return (
    <>
      {scene.ties.map((tie) => (
        <g key={tie.id} className={`tie${stateOf(tie, chosen)}`}>
          <Shapes of={tie.shapes} />
        </g>
      ))}
      {scene.ties.map((tie) =>
        tie.head === undefined ? null : (
          <g key={tie.id} className={`tie-head${stateOf(tie, chosen)}`}>
            <Shapes of={[tie.head.shape]} />
          </g>
        ),
      )}
      {scene.things.map(({ id, x, y, r, name, note, shapes }) => (
        <g key={id} className={isNear(id) ? 'thing' : 'thing faint'} data-id={id}>
          <title>{`${name} · ${note}`}</title>
          <Shapes of={shapes} kind={kind} />
          {id === chosen && <circle className="chosen" cx={x} cy={y} r={r + 2.5} />}
        </g>
      ))}
    </>
  );
});

function stateOf({ from, to }: Tie, chosen: string | undefined): string {
  if (chosen === undefined) return '';
  return from === chosen || to === chosen ? ' near' : ' faint';
}

/** Whether a thing is the chosen one or tied to it; every one is where none is chosen. */
export function nearOf({ ties }: Scene, { chosen }: Looked): (id: string) => boolean {
  if (chosen === undefined) return () => true;
  const near = new Set([chosen]);
  for (const { from, to } of ties) {
    if (from === chosen) near.add(to);
    if (to === chosen) near.add(from);
  }
  return (id) => near.has(id);
}

function Shapes({ of, kind }: { of: readonly Shape[]; kind?: WorkType | undefined }) {
  return of.map(({ d, fill, line, width, strength, type }) => (
    <path
      key={d}
      d={d}
      className={kind !== undefined && type !== undefined && type !== kind ? 'faint' : undefined}
      fill={colour(fill)}
      stroke={colour(line)}
      strokeWidth={width}
      opacity={strength}
    />
  ));
}

function colour(ink: Ink | undefined): string {
  return ink === undefined ? 'none' : `var(--${ink})`;
}
