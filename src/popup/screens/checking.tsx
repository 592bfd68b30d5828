import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import { leave } from '../leave.ts';
import { KeyHint } from '../parts/key-hint.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/**
 * The organisation's rules are being asked for, and then the product for what its page shows: a moment, unless one of
 * them takes its time.
 */
export function CheckingScreen({ job, send }: { job: JobIn<'checking'>; send: Send }) {
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Title>{titleOf(job.ask.action)}</Title>
      <Working text={say(`waiting.${job.reads ?? 'rules'}`)} />
      <div className="row secondary">
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          {say('buttons.cancel')}
          <KeyHint name="escape" />
        </button>
      </div>
    </>
  );
}
