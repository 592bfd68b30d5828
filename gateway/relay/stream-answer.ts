import type { ServerResponse } from 'node:http';
import type { Provenance } from '@sidenote/contract/provenance';
import type { AnswerSink, Asking } from './answer.ts';
import type { Asked } from './asked.ts';
import { chunkEvents, eventOf } from './completion.ts';
import { openEventStream } from './event-stream.ts';
import type { Outcome } from './fault.ts';
import { paceWrites } from './paced-writes.ts';
import type { StopCode } from './running.ts';

export interface StreamTarget {
  readonly response: ServerResponse;
  /** Headers of an answer by the one who is named. */
  readonly headers: (by: Provenance) => Record<string, string>;
  readonly heartbeatMs: number;
  readonly includeUsage: boolean;
  /** The last event of an answer that broke off: a code as JSON, in the form of an error body. */
  readonly lastWord: (code: StopCode) => string;
}

/**
 * Passes the answer on as it comes, in OpenAI's streaming form, and says how it ended. `[DONE]` is sent after a real
 * finish reason only, and once the record is kept; whatever else happens, the client gets an error event and a broken
 * connection.
 */
export function streamAnswer(
  { envelope, ask, expected, running, account }: Asked,
  target: StreamTarget,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const events = chunkEvents(envelope);
  let by = expected;
  let asking: Asking | undefined;
  let ready = '';
  let over = false;

  const stream = openEventStream(target.response, {
    headers: () => target.headers(by),
    heartbeatMs: target.heartbeatMs,
    onRoom: () => asking?.resume(),
  });
  const writes = paceWrites(() => {
    if (ready === '') return;
    const written = ready;
    ready = '';
    if (!stream.write(written)) asking?.pause();
  });
  const breakOff = (code: StopCode) => {
    if (over) return;
    over = true;
    writes.stop();
    // What came in the same go as the fault came before it.
    stream.breakOff(ready + eventOf(target.lastWord(code)));
    account.close(code).then(
      () => resolve(code),
      () => resolve(code),
    );
  };

  const sink: AnswerSink = {
    begin: (answering) => {
      account.onBegin(answering);
      // Headers that have gone out named the one who was asked first: the first event sets that right.
      const named = !stream.isOpen() || isSame(answering, by);
      by = answering;
      ready += events.first(named ? undefined : answering);
    },
    piece: (literal, length) => {
      account.onText(length);
      ready += events.piece(literal);
    },
    flush: () => {
      if (ready !== '' && !over) writes.ready(ready.length);
    },
    end: (finish, usage) => {
      if (over) return;
      over = true;
      writes.stop();
      const withUsage = target.includeUsage && usage !== undefined;
      ready += events.last(finish) + (withUsage ? events.usage(usage) : '');
      account.close('answered', usage).then(
        () => {
          stream.finish(ready);
          resolve('answered');
        },
        () => {
          // What cannot be recorded has not been answered.
          stream.breakOff(eventOf(target.lastWord('storage_unavailable')));
          resolve('storage_unavailable');
        },
      );
    },
    fail: (fault) => breakOff(fault.code),
  };
  asking = ask(sink);
  running.onStop((code) => {
    asking.stop();
    breakOff(code);
  });
  return promise;
}

function isSame(one: Provenance, other: Provenance): boolean {
  return one.provider === other.provider && one.model === other.model;
}
