import { say } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';
import { Status } from './status.tsx';

/** Says that a newer version is there, and what it waits for. It asks for nothing: left alone, it comes by itself. */
export function UpdateLine({ update, send }: { update: PanelState['update']; send: Send }) {
  return (
    <Status>
      {update !== undefined && (
        <p className="update small">
          {say('update.ready')}{' '}
          {update === 'waiting' ? (
            say('update.waits')
          ) : (
            <button type="button" className="text-button" onClick={() => send({ type: 'panel/update' })}>
              {say('update.now')}
            </button>
          )}
        </p>
      )}
    </Status>
  );
}
