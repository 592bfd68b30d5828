import { explain } from '@sidenote/contract/faults';
import { type Vote, voteReasons } from '@sidenote/contract/feedback';
import type { JobIn } from '../../job.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';

const titles: Record<Vote, string> = { up: 'Good answer', down: 'Bad answer' };

/** Thumbs with coded reasons (R29). There is no text field: it could carry what the person wrote. */
export function Thumbs({ job, send }: { job: JobIn<'answer'>; send: Send }) {
  if (job.answered === undefined) return null;
  const given = job.vote;
  const vote = (kind: Vote, reasons: readonly string[]) =>
    send({ type: 'panel/vote', vote: kind, reasons: [...reasons] });
  return (
    <fieldset className="thumbs">
      <legend className="soft small">
        {given === undefined
          ? 'Was this answer good?'
          : given.vote === 'up'
            ? 'Thank you. What was good?'
            : 'Thank you. What was wrong?'}
      </legend>
      <div className="votes">
        {(['up', 'down'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="icon-button"
            aria-label={titles[kind]}
            title={titles[kind]}
            aria-pressed={given?.vote === kind}
            onClick={() => vote(kind, [])}
          >
            <Icon name={kind} />
          </button>
        ))}
      </div>
      {given !== undefined && (
        <div className="chips">
          {Object.entries(voteReasons[given.vote]).map(([code, text]) => {
            const chosen = given.reasons.includes(code);
            return (
              <button
                key={code}
                type="button"
                className="chip"
                aria-pressed={chosen}
                onClick={() =>
                  vote(
                    given.vote,
                    chosen ? given.reasons.filter((one) => one !== code) : [...given.reasons, code],
                  )
                }
              >
                {text}
              </button>
            );
          })}
        </div>
      )}
      {job.voteFault !== undefined && (
        <p className="small soft" role="alert">
          Your vote was not kept: {explain(job.voteFault).sentence}
        </p>
      )}
    </fieldset>
  );
}
