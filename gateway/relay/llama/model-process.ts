import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type Ask, type CannotLoad, fromModelSchema, type Load, type OfAnswer } from './messages.ts';

const script = path.join(import.meta.dirname, 'process', 'main.ts');

/** The gateway's side of the process with the model. */
export interface ModelProcess {
  /** Resolves when questions can be asked, or with why they cannot. */
  readonly loaded: Promise<'ready' | CannotLoad>;
  readonly alive: () => boolean;
  /** Asks; the listener is told everything of this answer, at last an `end` or a `fault`. Gives its number. */
  ask(question: Omit<Ask, 'kind' | 'id'>, listener: (part: OfAnswer) => void): number;
  stop(id: number): void;
  /** Ends the process; what was being answered ends with a fault. */
  end(): Promise<void>;
}

/** Starts a process and has it load the model. */
export function startModelProcess(load: Omit<Load, 'kind'>): ModelProcess {
  // Neither the gateway's environment, which holds keys, nor a stream that native code could write a text to.
  const child = fork(script, { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const answers = new Map<number, (part: OfAnswer) => void>();
  const { promise: loaded, resolve: settle } = Promise.withResolvers<'ready' | CannotLoad>();
  let last = 0;
  let alive = true;

  child.on('message', (value) => {
    const message = fromModelSchema.parse(value);
    if (message.kind === 'ready') return settle('ready');
    if (message.kind === 'refused') return settle(message.reason);
    const listener = answers.get(message.id);
    if (message.kind !== 'text') answers.delete(message.id);
    listener?.(message);
  });
  const gone = () => {
    alive = false;
    settle('model');
    for (const [id, listener] of answers) listener({ kind: 'fault', id, code: 'upstream_error' });
    answers.clear();
  };
  child.once('exit', gone).on('error', gone);
  send(child, { kind: 'load', ...load });

  return {
    loaded,
    alive: () => alive,
    ask: (question, listener) => {
      last += 1;
      answers.set(last, listener);
      send(child, { kind: 'ask', id: last, ...question });
      return last;
    },
    stop: (id) => send(child, { kind: 'stop', id }),
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      // It holds nothing that could be lost.
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function send(child: ChildProcess, message: Record<string, unknown>): void {
  // A process that has just ended tells so by its exit; the failed message has no more to say.
  if (child.connected) child.send(message, () => undefined);
}
