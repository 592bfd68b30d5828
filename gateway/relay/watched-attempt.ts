import type { Provenance } from '@sidenote/contract/provenance';
import type { AnswerSink, Asking } from './answer.ts';
import type { Outcome } from './fault.ts';

/** Told of an attempt as it begins; what it gives back is told once how the attempt ended. */
export type AttemptWatch = (by: Provenance) => (how: Outcome) => void;

/** A way of asking whose attempts are told to a watch. It hears how they end and nothing of what is said. */
export function watchedAttempt(
  ask: (sink: AnswerSink) => Asking,
  by: Provenance,
  watch: AttemptWatch | undefined,
): (sink: AnswerSink) => Asking {
  if (watch === undefined) return ask;
  return (sink) => {
    const told = watch(by);
    const asking = ask({
      ...sink,
      end: (finish, usage) => {
        told('answered');
        sink.end(finish, usage);
      },
      fail: (fault) => {
        told(fault.code);
        sink.fail(fault);
      },
    });
    return {
      ...asking,
      stop: () => {
        told('stopped');
        asking.stop();
      },
    };
  };
}
