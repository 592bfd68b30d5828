import { type BlockReason, blockReasons } from '@sidenote/contract/block-reasons';

/** Why there is no way to refine an answer, for whoever misses it. */
export function NoRefine({ reason }: { reason: BlockReason }) {
  const isRule = reason === 'action_not_allowed';
  const sentence = isRule
    ? 'Your organisation does not allow the action “Refine”.'
    : blockReasons[reason].sentence;
  return (
    <details className="small">
      <summary>This answer cannot be refined here</summary>
      <p className="soft">{sentence}</p>
    </details>
  );
}
