import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';

/** Says that a newer version is there, and what it waits for. It asks for nothing: left alone, it comes by itself. */
export function UpdateLine({ update, send }: { update: PanelState['update']; send: Send }) {
  if (update === undefined) return null;
  return (
    <p className="update small" role="status">
      A new version of Sidenote is ready.{' '}
      {update === 'waiting' ? (
        'It comes once your answers are used or discarded.'
      ) : (
        <button type="button" className="text-button" onClick={() => send({ type: 'panel/update' })}>
          Reload to continue
        </button>
      )}
    </p>
  );
}
