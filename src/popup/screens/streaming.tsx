import { findAction } from '@sidenote/contract/catalogue';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { JobIn } from '../../job.ts';
import { say, sayCount } from '../../locales/say.ts';
import { titleOf } from '../../locales/told.ts';
import { joiningOf } from '../../parts.ts';
import { KeyHint } from '../parts/key-hint.tsx';
import { ReviewNotice } from '../parts/notice.tsx';
import { PlainCharacters } from '../parts/plain-characters.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Title } from '../parts/title.tsx';
import { Working } from '../parts/working.tsx';
import { type Followed, spotIn } from '../reading-spot.ts';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/**
 * The answer as it arrives, as plain text: formatting it piece by piece would make it jump.
 *
 * @param left takes down what the reader looks at as this screen goes
 */
export function StreamingScreen(props: {
  job: JobIn<'streaming'>;
  left: RefObject<Followed | undefined>;
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
        <Title>{titleOf(job.ask.action)}</Title>
      </div>
      <ScrollRegion label={say('waiting.soFar')} streaming steady ref={box}>
        {job.text === '' ? (
          <Working text={waitsFor(job)} />
        ) : action?.gives === 'query' ? (
          // Half a query is none, and none is shown before it was checked.
          <Working text={say('waiting.query')} />
        ) : (
          <PlainCharacters text={job.text} />
        )}
      </ScrollRegion>
      <PartProgress job={job} />
      <div className="row">
        <button type="button" className="button" onClick={() => send({ type: 'panel/stop' })}>
          {say('waiting.stop')}
          <KeyHint name="escape" />
        </button>
      </div>
      <ReviewNotice />
    </>
  );
}

function waitsFor({ progress, destination }: JobIn<'streaming'>): string {
  if (progress?.part === 'together') return sayCount('waiting.together', progress.of);
  return say('waiting.provider', { provider: destination.upstream.provider });
}

/**
 * How far a long text is: its parts, and where their answers are put together, that as well. Told aloud at each part, which
 * is seldom enough.
 */
function PartProgress({ job }: { job: JobIn<'streaming'> }) {
  const { progress } = job;
  if (progress === undefined) return null;
  const { part, of } = progress;
  const together = joiningOf(job.ask.action) === 'merge' ? 1 : 0;
  return (
    <div className="small soft" role="status">
      {part === 'together' ? (
        <span className={job.text === '' ? 'visually-hidden' : ''}>{sayCount('waiting.together', of)}</span>
      ) : (
        say('waiting.part', { part, count: of })
      )}
      <progress
        aria-label={say('waiting.partsDone')}
        value={part === 'together' ? of : part - 1}
        max={of + together}
      />
    </div>
  );
}

/** Says where the reader was: asked while the text is still drawn as they saw it. */
function useLeaveSpot(
  box: RefObject<HTMLElement | null>,
  jobId: string,
  left: RefObject<Followed | undefined>,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    left.current = { jobId, spot: undefined };
    return () => {
      left.current = { jobId, spot: element === null ? undefined : spotIn(element) };
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
