import { type Capture, type Gone, goneOf, type Job, type Sent } from '../job.ts';
import { say } from '../locales/say.ts';
import { passageSent } from '../sent.ts';
import type { WhatIsSent } from './parts/what-is-sent.tsx';

/** What a preview would send as it stands: with what its person has typed and chosen so far. */
export interface Draft {
  readonly jobId: string;
  readonly sent: Sent;
  readonly capture: Capture;
}

type Parts = Parameters<typeof WhatIsSent>[0];

/**
 * What is sent for a job, or was, and what that is called: only what went is said to have gone, and only who answered to
 * have answered.
 *
 * @param draft what a preview would send now; nobody else has one
 */
export function sentOf(job: Job | undefined, draft?: Draft): { heading: string; parts: Parts | undefined } {
  if (job?.phase === 'preview') return { heading: say('preview.title'), parts: previewed(job, draft) };
  const gone = job && goneOf(job);
  const capture = job && 'capture' in job ? job.capture : undefined;
  if (job === undefined || gone === undefined || capture === undefined)
    return { heading: say('sent.nothing'), parts: undefined };
  return { heading: headingOf(job, gone), parts: partsOf(capture, gone) };
}

function previewed(job: Job & { phase: 'preview' }, draft: Draft | undefined): Parts {
  const { ask, capture, destination } = job;
  const now = draft?.jobId === job.id ? draft : { sent: passageSent(ask, capture), capture };
  return {
    ...{ sent: now.sent, capture: now.capture, destination, provenance: destination.upstream },
    changeable: true,
  };
}

function headingOf(job: Job, { answered }: Gone): string {
  if (answered !== undefined) return say('sent.summary');
  // The browser tried; nobody knows how far it came.
  const reached = job.phase !== 'failed' || job.code !== 'gateway_unreachable';
  return say(reached ? 'sent.gone' : 'sent.tried');
}

function partsOf(capture: Capture, { sent, destination, answered }: Gone): Parts {
  return {
    sent,
    capture,
    destination,
    provenance: answered?.provenance ?? destination.upstream,
    promptVersion: answered?.promptVersion,
  };
}
