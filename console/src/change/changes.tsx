import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useState } from 'react';
import { keyOf } from '../api/use-answer.ts';
import { say } from '../locales/say.ts';
import { toldFault } from '../locales/told.ts';
import { change as carryOut } from '../session/fresh-sign-in.ts';
import type { Draft } from './draft.ts';
import { ReviewChange } from './review-change.tsx';

/** The line after a change: what happened, and how to take it back. */
interface Line {
  readonly says: string;
  readonly undo?: () => Promise<unknown>;
  /** The words for it, where that is an act of its own, such as giving back what was ended. */
  readonly words?: { readonly button: string; readonly done: string };
}

export interface Changes {
  /** Opens the review of a change. */
  readonly review: <Value, Done extends Value>(draft: Draft<Value, Done>) => void;
  /** Says in the line below what happened, where a change needs no review. */
  readonly told: (line: Line) => void;
}

const ChangesContext = createContext<Changes | undefined>(undefined);

/** How a screen has something changed. */
export function useChanges(): Changes {
  const changes = use(ChangesContext);
  if (changes === undefined) throw new Error('There is no dialog for changes here.');
  return changes;
}

/** Holds the one dialog for changes and the line after them, for all screens. */
export function ChangesProvider({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const [line, setLine] = useState<Line>();
  const [undoing, setUndoing] = useState(false);
  const client = useQueryClient();
  const everythingAnew = () => client.invalidateQueries({ queryKey: keyOf('/') });
  const review = <Value, Done extends Value>(draft: Draft<Value, Done>) =>
    setDialog(
      <ReviewChange
        draft={draft}
        onCancel={() => setDialog(null)}
        onDone={(now, before) => {
          setDialog(null);
          const {
            undo = (done) => draft.write(before.value, { etag: done.etag, reason: say('change.undoReason') }),
            told = () => say('change.done'),
          } = draft;
          setLine({ says: told(now.value), ...(undo === null ? {} : { undo: () => undo(now) }) });
          void everythingAnew();
        }}
      />,
    );
  const takeBack = async ({ undo, words }: Line) => {
    if (undo === undefined) return;
    setUndoing(true);
    try {
      await carryOut(undo);
      setLine({ says: words?.done ?? say('change.undone') });
    } catch (error) {
      setLine({ says: say('change.undoFailed', { why: toldFault(error).sentence }) });
    }
    setUndoing(false);
    void everythingAnew();
  };
  return (
    <ChangesContext value={{ review, told: setLine }}>
      {children}
      {dialog}
      <div className="toast-place" role="status">
        {line !== undefined && (
          <div className="toast">
            <span>{line.says}</span>
            {line.undo !== undefined && (
              <button
                type="button"
                className="text-button"
                disabled={undoing}
                onClick={() => void takeBack(line)}
              >
                {line.words?.button ?? say('change.undo')}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => setLine(undefined)}>
              {say('parts.close')}
            </button>
          </div>
        )}
      </div>
    </ChangesContext>
  );
}
