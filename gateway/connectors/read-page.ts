import { AppFault } from './app-fault.ts';
import type { Ask } from './ask.ts';
import { emptyPage, nothing, type Page, type Reader, type Tools } from './reader.ts';
import { isPassing, isScopeFault, isShut, type ScopeState } from './scope-rows.ts';

export type Read = Page & {
  readonly fault: ScopeState['fault'];
  /** What the app's own clock said as it first answered for this page; null where it does not tell. */
  readonly appAt: number | null;
};

/** A scope as a page of it is asked for: at the start of a round nothing of the round before counts but where that ended. */
export function begunIn(state: ScopeState, now: number): ScopeState {
  return state.cursor === null
    ? {
        ...{ ...state, startedAt: now, appAt: null, newest: null, missed: null },
        ...{ dropped: 0, droppedBefore: state.dropped },
      }
    : state;
}

/** What comes behind a page that cannot be read: nothing where that is a list of who may open the rest, and there was none before. */
export function behindOf(reader: Reader, state: ScopeState): string | null {
  return state.cursor === null && state.called === null ? null : reader.behind(state);
}

/**
 * One page; where this scope alone cannot be read, that it cannot, and whether anybody may open what is in it. What nobody
 * understands is passed over where it is known what comes behind it. Resolves with the fault where the app failed, which may
 * be about this page alone; rejects with one after which nothing can be read.
 */
export async function readPage(reader: Reader, state: ScopeState, tools: Tools): Promise<Read | AppFault> {
  let appAt: number | null = null;
  const ask: Ask = async (question) => {
    const answer = await tools.ask(question);
    appAt ??= answer.at;
    return answer;
  };
  try {
    const page = await reader.read(state, { ...tools, ask });
    return { ...page, fault: null, appAt };
  } catch (error) {
    if (!(error instanceof AppFault)) throw error;
    if (isPassing(error.code)) return error;
    if (!error.here || !isScopeFault(error.code)) throw error;
    const shut = isShut(error.code);
    const containers = shut ? reader.closed(state.called ?? state.scope, tools.url) : [];
    const cursor = shut ? null : behindOf(reader, state);
    return { ...emptyPage, batch: { ...nothing, containers }, cursor, fault: error.code, appAt };
  }
}
