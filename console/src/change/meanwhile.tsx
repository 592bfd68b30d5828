import { say, sayList } from '../locales/say.ts';
import { useSession } from '../session/use-session.ts';
import { Differences } from './differences.tsx';
import type { Difference } from './draft.ts';

/** What somebody else changed while a change was being reviewed; one's own can be carried over onto it. */
export function Meanwhile(props: {
  differences: readonly Difference[];
  /** Who changed it, by pseudonym. */
  by: readonly string[];
  onCarryOver: () => void;
  onCancel: () => void;
}) {
  const { person } = useSession();
  const who = props.by.map((one) =>
    one === person ? say('change.meanwhileYou') : say('change.meanwhileAdmin', { person: one }),
  );
  return (
    <div className="stack">
      {who.length > 0 && <p>{say('change.meanwhileBy', { who: sayList(who) })}</p>}
      {props.differences.length === 0 ? (
        <p>{say('change.meanwhileElsewhere')}</p>
      ) : (
        <>
          <p>{say('change.meanwhileLead')}</p>
          <Differences differences={props.differences} />
        </>
      )}
      <div className="row end">
        <button type="button" className="button quiet" onClick={props.onCancel}>
          {say('parts.cancel')}
        </button>
        <button type="button" className="button primary" onClick={props.onCarryOver}>
          {say('change.carryOver')}
        </button>
      </div>
    </div>
  );
}
