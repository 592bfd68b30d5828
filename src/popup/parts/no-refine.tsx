import type { BlockReason } from '@sidenote/contract/block-reasons';
import { say } from '../../locales/say.ts';
import { toldReason } from '../../locales/told.ts';

/** Why there is no way to refine an answer, for whoever misses it. */
export function NoRefine({ reason }: { reason: BlockReason }) {
  const isRule = reason === 'action_not_allowed';
  const sentence = isRule ? say('refine.notAllowed') : toldReason(reason).sentence;
  return (
    <details className="small">
      <summary>{say('refine.notHere')}</summary>
      <p className="soft">{sentence}</p>
    </details>
  );
}
