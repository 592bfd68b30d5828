import { useReducer } from 'react';
import { ApiFault } from '../api/api-fault.ts';
import type { Answered } from '../api/request.ts';
import { change as carryOut } from '../session/fresh-sign-in.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import type { Difference, Draft } from './draft.ts';

/** How far a change is. */
export interface ChangeState<Value> {
  /** What it rests on: as first read, or as somebody left it meanwhile. */
  readonly base: Answered<Value>;
  readonly step: 'reviewed' | 'sending' | 'meanwhile';
  /** What somebody changed meanwhile. */
  readonly meanwhile: readonly Difference[];
  /** Who that was, by pseudonym. */
  readonly by: readonly string[];
  readonly error: unknown;
}

type Event<Value> =
  | { readonly is: 'sent' }
  | { readonly is: 'failed'; readonly error: unknown }
  | ({ readonly is: 'meanwhile'; readonly now: Answered<Value> } & Pick<
      ChangeState<Value>,
      'meanwhile' | 'by'
    >)
  | { readonly is: 'carried over' };

function next<Value>(state: ChangeState<Value>, event: Event<Value>): ChangeState<Value> {
  switch (event.is) {
    case 'sent':
      return { ...state, step: 'sending', error: undefined };
    case 'failed':
      return { ...state, step: 'reviewed', error: event.error };
    case 'meanwhile':
      return {
        base: event.now,
        step: 'meanwhile',
        meanwhile: event.meanwhile,
        by: event.by,
        error: undefined,
      };
    case 'carried over':
      return { ...state, step: 'reviewed' };
  }
}

/** Takes a draft through its review: sends it, and where somebody was faster, says what they changed first. */
export function useChange<Value, Done extends Value>(
  draft: Draft<Value, Done>,
  done: (answered: Answered<Done>) => void,
) {
  const [state, tell] = useReducer(next<Value>, {
    ...{ base: draft.read, step: 'reviewed', meanwhile: [], by: [], error: undefined },
  });

  const send = async (reason: string) => {
    tell({ is: 'sent' });
    try {
      const { value, etag } = state.base;
      done(await carryOut(() => draft.write(draft.change(value), { etag, reason })));
    } catch (error) {
      await lookWhy(error);
    }
  };
  const lookWhy = async (error: unknown) => {
    if (!(error instanceof ApiFault) || error.code !== 'changed_meanwhile')
      return tell({ is: 'failed', error });
    try {
      const now = await draft.reread();
      const meanwhile = changedMeanwhile(draft, { was: state.base.value, now: now.value });
      tell({ is: 'meanwhile', now, meanwhile, by: error.changed?.by ?? [] });
    } catch (unread) {
      tell({ is: 'failed', error: unread });
    }
  };
  return { state, send, carryOver: () => tell({ is: 'carried over' }) };
}
