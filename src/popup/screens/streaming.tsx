import { findAction } from '@sidenote/contract/catalogue';
import { useEffect, useMemo, useRef } from 'react';
import type { JobIn } from '../../job.ts';
import { ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** The answer as it arrives, as plain text: formatting it piece by piece would make it jump. */
export function StreamingScreen({ job, send }: { job: JobIn<'streaming'>; send: Send }) {
  const box = useRef<HTMLElement>(null);
  const action = findAction(job.ask.action);
  useKeys(useMemo(() => ({ escape: () => send({ type: 'panel/stop' }) }), [send]));
  useFollow(box, job.text);
  return (
    <>
      <Title>{action?.title}</Title>
      {job.progress !== undefined && <PartProgress progress={job.progress} />}
      <ScrollRegion label="Answer so far" streaming ref={box}>
        {job.text === '' ? (
          <Working text={`Waiting for ${job.destination.upstream.provider} …`} />
        ) : action?.gives === 'query' ? (
          // Half a query is none, and none is shown before it was checked.
          <Working text="The query is being written …" />
        ) : (
          <PlainCharacters text={job.text} />
        )}
      </ScrollRegion>
      <div className="row">
        <button type="button" className="button" onClick={() => send({ type: 'panel/stop' })}>
          Stop<span className="key">Esc</span>
        </button>
      </div>
      <ReviewNotice />
    </>
  );
}

/** How far a long text is. Told aloud at each part, which is seldom enough. */
function PartProgress({ progress: { part, of } }: { progress: NonNullable<JobIn<'streaming'>['progress']> }) {
  return (
    <div className="small soft" role="status">
      {part === 'together' ? `Putting ${of} parts together` : `Part ${part} of ${of}`}
      <progress aria-label="Parts done" value={part === 'together' ? of : part - 1} max={of} />
    </div>
  );
}

/** Keeps the newest line in view until the person scrolls up to read. */
function useFollow(box: React.RefObject<HTMLElement | null>, text: string): void {
  const following = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onScroll = () => {
      following.current = element.scrollTop + element.clientHeight >= element.scrollHeight - 24;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element !== null && following.current && text !== '') element.scrollTop = element.scrollHeight;
  }, [box, text]);
}
