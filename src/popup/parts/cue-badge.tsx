import type { Cue } from '../../cue.ts';
import { say } from '../../locales/say.ts';

/** The sign that a person chose: in the header of every state, so that a panel without it is not ours. */
export function CueBadge({ cue }: { cue: Cue }) {
  return (
    <span className={`cue ${cue.colour}`} title={say('cue.spoken', { word: cue.word })} data-testid="cue">
      <span className="visually-hidden">{say('cue.spoken', { word: cue.word })}</span>
      <span aria-hidden="true" dir="auto">
        {cue.word}
      </span>
    </span>
  );
}
