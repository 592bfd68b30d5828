import { useEffect, useState } from 'react';
import type { Rated } from '../../ballot.ts';
import { say } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';
import { Thumbs } from './thumbs.tsx';

/** For a while after an answer was left without a vote: the way to give one. It can be sent away, and goes by itself. */
export function AskedAfterwards({ rated, send }: { rated: Rated | undefined; send: Send }) {
  const over = useOver(rated?.until);
  if (rated === undefined || over) return null;
  return (
    <div className="afterwards">
      <Thumbs
        rated={rated}
        question={say('rating.askAfterwards', { action: titleOf(rated.action) })}
        send={send}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={say('rating.doNotAsk')}
        title={say('rating.doNotAsk')}
        onClick={() => send({ type: 'panel/stop-asking' })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Whether a time has come, in milliseconds since 1970: nobody else tells a panel that stays open. */
function useOver(until: number | undefined): boolean {
  const [passed, setPassed] = useState<number>();
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(() => setPassed(until), until - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  return until !== undefined && passed === until;
}
