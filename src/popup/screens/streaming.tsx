import { findAction } from '@sidenote/contract/catalogue';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { JobIn } from '../../job.ts';
import { ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { type ReadingSpot, spotIn } from '../reading-spot.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/**
 * The answer as it arrives, as plain text: formatting it piece by piece would make it jump.
 *
 * @param left takes down what the reader looks at as this screen goes
 */
export function StreamingScreen(props: {
  job: JobIn<'streaming'>;
  left: RefObject<ReadingSpot | undefined>;
  send: Send;
}) {
  const { job, left, send } = props;
  const box = useRef<HTMLElement>(null);
  const action = findAction(job.ask.action);
  useKeys(useMemo(() => ({ escape: () => send({ type: 'panel/stop' }) }), [send]));
  useFollow(box, job.text);
  useLeaveSpot(box, job.id, left);
  return (
    <>
      <div className="row spread heading">
        <Title>{action?.title}</Title>
      </div>
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
      {job.progress !== undefined && <PartProgress progress={job.progress} />}
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

/** Says where the reader was: asked while the text is still drawn as they saw it. */
function useLeaveSpot(
  box: RefObject<HTMLElement | null>,
  jobId: string,
  left: RefObject<ReadingSpot | undefined>,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      left.current = element === null ? undefined : spotIn(element, jobId);
    };
  }, [box, jobId, left]);
}

/** Keeps the newest line in view until the person scrolls up to read. */
function useFollow(box: RefObject<HTMLElement | null>, text: string): void {
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
