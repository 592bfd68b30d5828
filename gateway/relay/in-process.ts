import type { AnswerSink, Asking } from './answer.ts';
import { literalOf } from './answer.ts';
import { RelayFault } from './fault.ts';
import { untilAborted } from './until-aborted.ts';
import type { Question, Upstream } from './upstream.ts';

/** Asks a model that runs in this process, and hands its events on as a provider's would be. */
export function askInProcess(upstream: Upstream, question: Question, sink: AnswerSink): Asking {
  const stopping = new AbortController();
  let gate = Promise.withResolvers<void>();
  gate.resolve();

  const run = async () => {
    let begun = false;
    for await (const event of untilAborted(upstream.answer(question, stopping.signal), stopping.signal)) {
      if (!begun) sink.begin(upstream.provenance(question.action));
      begun = true;
      if (event.kind === 'end') return sink.end(event.finish, event.usage);
      sink.piece(literalOf(event.text), event.text.length);
      sink.flush();
      await gate.promise;
    }
    throw new RelayFault('upstream_truncated');
  };
  run().catch((error: unknown) => {
    if (stopping.signal.aborted) return;
    sink.fail(error instanceof RelayFault ? error : new RelayFault('internal', {}, error));
  });

  return {
    stop: () => {
      stopping.abort(new RelayFault('stopped'));
      gate.resolve();
    },
    pause: () => {
      gate.resolve();
      gate = Promise.withResolvers<void>();
    },
    resume: () => gate.resolve(),
  };
}
