import { findAction } from '@sidenote/contract/catalogue';
import { answerKindOf, offeredReasons, type Vote } from '@sidenote/contract/feedback';
import { useState } from 'react';
import type { Rated } from '../../ballot.ts';
import { messageOf, say } from '../../locales/say.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';

/**
 * Thumbs with coded reasons (R29). There is no text field: it could carry what the person wrote. The thumb that was given,
 * pressed again, takes the vote back.
 *
 * @param question what is asked until a thumb is given
 */
export function Thumbs({ rated, question, send }: { rated: Rated; question: string; send: Send }) {
  const { requestId, given, standing } = rated;
  const [touched, setTouched] = useState(false);
  const vote = (kind: Vote | null, reasons: readonly string[] = []) => {
    setTouched(true);
    send({ type: 'panel/vote', requestId, vote: kind, reasons: [...reasons] });
  };
  const thumb = (kind: Vote, name: string) => {
    const pressed = given?.vote === kind;
    return (
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        title={pressed ? say('rating.takeBack') : name}
        aria-pressed={pressed}
        onClick={() => vote(pressed ? null : kind)}
      >
        <Icon name={kind} />
      </button>
    );
  };
  return (
    <fieldset className="thumbs">
      <legend className="soft small">{given === undefined ? question : thanks(given.vote)}</legend>
      <div className="votes">
        {thumb('up', say('rating.good'))}
        {thumb('down', say('rating.bad'))}
      </div>
      {given !== undefined && (
        <div className="chips">
          {reasonsFor(rated, given.vote).map((reason) => (
            <ReasonChip key={reason} reason={reason} given={given} vote={vote} />
          ))}
        </div>
      )}
      {/* There before its text, or it would not be read out; with room for it, or what is below would move. */}
      <p
        className={touched || given !== undefined ? 'small soft room' : 'small soft'}
        role="status"
        data-testid="vote-status"
      >
        {standing !== 'settled' && standing !== 'sending' && say(unsent[standing])}
      </p>
    </fieldset>
  );
}

function ReasonChip(props: {
  reason: string;
  given: NonNullable<Rated['given']>;
  vote: (kind: Vote, reasons: readonly string[]) => void;
}) {
  const { reason, given, vote } = props;
  const chosen = given.reasons.includes(reason);
  const others = given.reasons.filter((one) => one !== reason);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={chosen}
      onClick={() => vote(given.vote, chosen ? others : [...others, reason])}
    >
      {messageOf(`votes.${given.vote}.${reason}`)}
    </button>
  );
}

const unsent = {
  noAnswer: 'rating.unsent.noAnswer',
  signedOut: 'rating.unsent.signedOut',
  busy: 'rating.unsent.busy',
  refused: 'rating.unsent.refused',
} as const;

function thanks(vote: Vote): string {
  return say(vote === 'up' ? 'rating.whatGood' : 'rating.whatWrong');
}

/** What can be good or wrong about an answer of this kind. */
function reasonsFor({ action }: Rated, vote: Vote): readonly string[] {
  const known = findAction(action);
  return known === undefined ? [] : offeredReasons[answerKindOf(known)][vote];
}
