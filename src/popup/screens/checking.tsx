import { useMemo } from 'react';
import type { JobIn } from '../../job.ts';
import { leave } from '../leave.ts';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

const works = {
  page: 'Reading the page …',
  comments: 'Reading the comments …',
} as const;

/**
 * The organisation's rules are being asked for, and then the product for what its page shows: a moment, unless one of
 * them takes its time.
 */
export function CheckingScreen({ job, send }: { job: JobIn<'checking'>; send: Send }) {
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Working text={job.reads === undefined ? 'Checking your organisation’s rules …' : works[job.reads]} />
      <div className="row secondary">
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          Cancel<span className="key">Esc</span>
        </button>
      </div>
    </>
  );
}
