import { personActSchema } from '@sidenote/contract/administration';
import { useState } from 'react';
import { nothing, request } from '../../api/request.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { rich } from '../../locales/rich.tsx';
import { say } from '../../locales/say.ts';

/** What can be done about a person, and what the gateway calls it. */
const calls = { end: 'revoke', giveBack: 'restore', erase: 'erase' } as const;

export type Act = keyof typeof calls;
export const acts = Object.keys(calls) as readonly Act[];

const done = { end: 'person.ended', giveBack: 'person.givenBack', erase: 'person.erased' } as const;

/** Carries it out. Rejects with an `ApiFault`. */
function actOn(subject: string, act: Act, reason: string): Promise<unknown> {
  const body = personActSchema.parse({ subject, reason });
  return request({ method: 'POST', path: `/v1/admin/people/${calls[act]}`, body, answer: nothing });
}

/** Giving back the access that was just ended: no undo, as it may have been ended before as well. */
function counterpart(subject: string) {
  return {
    undo: () => actOn(subject, 'giveBack', say('change.undoReason')),
    words: { button: say('person.giveBack'), done: say('person.givenBack') },
  };
}

/** Asks for the reason, and before an erasure for the name once more: it cannot be undone. */
export function PersonAct(props: { subject: string; act: Act; onDone: () => void; onClose: () => void }) {
  const { subject, act } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const { told } = useChanges();
  const confirm = act === 'erase' && (
    <label className="field">
      <span>{rich('person.confirm', { name: <bdi key="name">{subject}</bdi> })}</span>
      <input
        autoComplete="off"
        value={typed}
        aria-invalid={wrong}
        onChange={({ target }) => setTyped(target.value)}
      />
      {wrong && (
        <span className="field-fault" role="alert">
          {say('person.confirmWrong')}
        </span>
      )}
    </label>
  );
  return (
    <ReasonDialog
      title={say(`person.${act}`)}
      lead={say(`person.${act}Lead`)}
      button={say(`person.${act}`)}
      fields={confirm}
      final={act === 'erase'}
      ready={() => {
        const same = act !== 'erase' || typed.trim() === subject;
        setWrong(!same);
        return same;
      }}
      carryOut={async (reason) => {
        await actOn(subject, act, reason);
        told({ says: say(done[act]), ...(act === 'end' && counterpart(subject)) });
        props.onDone();
      }}
      onClose={props.onClose}
    />
  );
}
