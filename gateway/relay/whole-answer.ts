import type { Provenance } from '@sidenote/contract/provenance';
import type { Asking } from './answer.ts';
import type { Asked } from './asked.ts';
import { completion } from './completion.ts';
import { RelayFault } from './fault.ts';

/** An answer that is collected is held in memory, so it is bounded; 40 times the longest selection. */
const MAX_ANSWER_CHARS = 4_000_000;

export interface WholeAnswer {
  /** One `chat.completion` in JSON; each byte of it one character, so that it goes out with its head in one write. */
  readonly body: string;
  readonly by: Provenance;
}

/** Collects the whole answer, and resolves once its record is kept. Rejects with a {@link RelayFault} instead of a part. */
export function wholeAnswer({ envelope, ask, expected, running, account }: Asked): Promise<WholeAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WholeAnswer>();
  let by = expected;
  let text = '';
  let length = 0;
  let over = false;
  let asking: Asking | undefined;

  const fail = (fault: RelayFault) => {
    if (over) return;
    over = true;
    asking?.stop();
    account.close(fault.code).then(
      () => reject(fault),
      () => reject(fault),
    );
  };
  asking = ask({
    begin: (answering) => {
      by = answering;
      account.onBegin(answering);
    },
    piece: (literal, chars) => {
      account.onText(chars);
      text += literal;
      length += chars;
      if (length > MAX_ANSWER_CHARS) fail(new RelayFault('upstream_invalid'));
    },
    flush: () => undefined,
    end: (finish, usage) => {
      if (over) return;
      over = true;
      const body = completion(envelope, text, { finish, usage });
      account.close('answered', usage).then(
        () => resolve({ body, by }),
        // What cannot be recorded has not been answered.
        () => reject(new RelayFault('storage_unavailable')),
      );
    },
    fail,
  });
  running.onStop((code) => fail(new RelayFault(code)));
  return promise;
}
