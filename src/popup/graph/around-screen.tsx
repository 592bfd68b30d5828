import { useMemo } from 'react';
import type { AroundView } from '../../graph-view.ts';
import { say } from '../../locales/say.ts';
import { told } from '../../locales/told.ts';
import { KeyHint } from '../parts/key-hint.tsx';
import { Notice } from '../parts/notice.tsx';
import { Status } from '../parts/status.tsx';
import { StayingRow } from '../parts/staying-row.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';
import { AroundFound } from './around-found.tsx';
import { useGraph } from './graph-here.ts';

export interface AroundProps {
  readonly around: AroundView;
  readonly send: Send;
}

/** People and work around the page: asked for by the person each time, told to them alone, and gone with the page. */
export default function AroundScreen({ around, send }: AroundProps) {
  const here = useGraph();
  useKeys(useMemo(() => ({ escape: () => send({ type: 'panel/leave-around' }) }), [send]));
  return (
    <>
      <Title>{say('around.title')}</Title>
      {around.state === 'asking' && <Working text={say('around.asking')} />}
      {around.state === 'failed' && (
        <Notice kind="bad">
          <strong>{told(around.code).sentence}</strong> {told(around.code).next}
        </Notice>
      )}
      {around.state === 'shown' && <AroundFound around={around} />}
      <StayingRow>
        {around.state === 'failed' && (
          <button type="button" className="button primary" onClick={() => send({ type: 'panel/around' })}>
            {say('buttons.tryAgain')}
          </button>
        )}
        <button type="button" className="button" onClick={() => send({ type: 'panel/leave-around' })}>
          {say(around.state === 'asking' ? 'buttons.cancel' : 'blocked.backToActions')}
          <KeyHint name="escape" />
        </button>
        {around.state === 'shown' && (
          <button type="button" className="button quiet" onClick={here?.openMine}>
            {say('myPart.title')}
          </button>
        )}
      </StayingRow>
      <Status className="visually-hidden">{heard(around)}</Status>
    </>
  );
}

/** What a screen reader tells once it is there. */
function heard(around: AroundView): string {
  if (around.state === 'asking') return say('around.asking');
  if (around.state === 'failed') return '';
  return say('around.found', { people: around.people.length, work: around.work.length });
}
