import type { ActionId } from '@sidenote/contract/catalogue';
import { type EngineEvent, type EngineRequest, NeedsModelError } from '@sidenote/contract/engine';
import { methods } from './serve/methods.ts';
import { piecesOf } from './serve/pieces.ts';
import { type Supervisor, supervise } from './serve/supervisor.ts';
import { usageOf } from './serve/tokens.ts';

/** The built-in engine: rules only, no model, no network. */
export interface Engine {
  /**
   * Streams the answer in small pieces and then one `end` event. Throws NeedsModelError for an action that rules
   * cannot do, the signal's reason when aborted, and otherwise an Error that holds nothing of the text.
   */
  answer(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
  /**
   * Warms the engine up, which takes about three seconds and some hundred megabytes, and resolves then. Requests may come
   * earlier: they wait.
   */
  ready(): Promise<void>;
  /** How the engine answers an action, in one line for people; undefined when it does not. */
  methodOf(action: ActionId): string | undefined;
  canAnswer(action: ActionId): boolean;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** The thread's script; tests put others in its place. */
  readonly script: URL;
  /** A job that takes longer costs the thread its life, so that one text cannot block everybody. */
  readonly jobLimitMs: number;
}

const DEFAULTS: EngineOptions = { script: new URL('./serve/worker.ts', import.meta.url), jobLimitMs: 20_000 };

/** An engine that takes nothing yet: it starts its thread with the first request, or for who wants it ready before. */
export function startEngine(options: Partial<EngineOptions> = {}): Engine {
  const { script, jobLimitMs } = { ...DEFAULTS, ...options };
  const supervisor = supervise(script, jobLimitMs);
  return {
    answer: (request, signal) => stream(supervisor, request, signal),
    ready: () => supervisor.ready(),
    methodOf: (action) => methods[action],
    canAnswer: (action) => methods[action] !== undefined,
    close: () => supervisor.close(),
  };
}

async function* stream(
  supervisor: Supervisor,
  request: EngineRequest,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  if (methods[request.action] === undefined) throw new NeedsModelError(request.action);
  signal.throwIfAborted();
  const answer = await supervisor.run(request, signal);
  for (const text of piecesOf(answer)) {
    signal.throwIfAborted();
    yield { kind: 'text', text };
  }
  signal.throwIfAborted();
  yield { kind: 'end', usage: usageOf(request.text, answer) };
}
