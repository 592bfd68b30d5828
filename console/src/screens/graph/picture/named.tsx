import { memo } from 'react';
import type { Label } from './labels.ts';
import type { Scene } from './scene.ts';

/** The names in a picture. A name stands for its thing: it is pressed as that is, and says the same when pointed at. */
export const Named = memo(function Named(props: {
  scene: Scene;
  labels: readonly Label[];
  isNear: (id: string) => boolean;
}) {
  const { scene, labels, isNear } = props;
  const titles = new Map(scene.things.map(({ id, name, note }) => [id, `${name} · ${note}`]));
  return labels.map(({ id, kind, x, y, size, text }) => (
    <g key={`${id} ${kind}`} data-id={id}>
      <title>{titles.get(id)}</title>
      <text
        className={`label ${kind}${isNear(id) ? '' : ' faint'}`}
        x={x}
        y={y}
        fontSize={size}
        strokeWidth={size / 4}
      >
        {text}
      </text>
    </g>
  ));
});
