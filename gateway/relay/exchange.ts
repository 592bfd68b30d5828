import type { IncomingHttpHeaders } from 'node:http';
import type { Usage } from '@sidenote/contract/wire';
import type { Dispatcher } from 'undici';
import type { Timeouts } from '../providers/registry.ts';
import type { Asking, TakePiece } from './answer.ts';
import { RelayFault } from './fault.ts';
import { type AnswerReader, openaiStreamReader } from './openai-stream.ts';
import { openaiWholeReader } from './openai-whole.ts';
import type { ProviderRequest } from './provider-request.ts';
import { retryAfterMs } from './retry-after.ts';
import type { FinishReason } from './upstream.ts';
import { faultOfError, faultOfStatus, isStaleConnection } from './upstream-errors.ts';

/** What a provider may still send after the end of its answer, so that its connection can be used again. */
const MAX_AFTERMATH_BYTES = 65_536;
const AFTERMATH_MS = 1_000;

/** As an `AnswerSink`, without the beginning: that is the first piece. */
export interface ExchangeSink {
  readonly piece: TakePiece;
  flush(): void;
  end(finish: FinishReason, usage: Usage | undefined): void;
  fail(fault: RelayFault): void;
}

/**
 * One request and its answer over one connection. It is never compressed, redirected or repeated here; whatever goes
 * wrong becomes a {@link RelayFault}, and the connection goes with it.
 */
export function exchange(
  pool: Dispatcher,
  { path, headers, body, streams }: ProviderRequest,
  timeouts: Timeouts,
  sink: ExchangeSink,
): Asking {
  let controller: Dispatcher.DispatchController | undefined;
  let reader: AnswerReader | undefined;
  let state: 'open' | 'over' | 'stopped' = 'open';
  let whole = false;
  let flushing = false;
  let paused = false;
  let aftermath = 0;
  let timer = setTimeout(() => fail(new RelayFault('upstream_timeout')), timeouts.totalMs);

  const close = () => {
    clearTimeout(timer);
    state = 'stopped';
    controller?.abort(new RelayFault('stopped'));
  };
  const fail = (fault: RelayFault) => {
    if (state !== 'open') return;
    close();
    sink.fail(fault);
  };
  const end = (finish: FinishReason, usage: Usage | undefined) => {
    clearTimeout(timer);
    state = 'over';
    if (!whole) {
      timer = setTimeout(close, AFTERMATH_MS);
      // A reader that was slow to the end must not hold the connection.
      controller?.resume();
    }
    sink.end(finish, usage);
  };
  const flush = () => {
    flushing = false;
    if (state === 'open') sink.flush();
  };
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      fail(error instanceof RelayFault ? error : new RelayFault('internal', {}, error));
    }
  };

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (given) => {
      controller = given;
      if (state === 'stopped') given.abort(new RelayFault('stopped'));
      else if (paused) given.pause();
    },
    onResponseStart: (_controller, status, answerHeaders) => {
      if (status < 200) return;
      attempt(() => {
        refuseHead(status, answerHeaders);
        reader = readerOf(answerHeaders, { piece: sink.piece, end });
      });
    },
    onResponseData: (_controller, bytes) => {
      if (state === 'over') {
        aftermath += bytes.length;
        if (aftermath > MAX_AFTERMATH_BYTES) close();
      }
      if (state !== 'open') return;
      attempt(() => reader?.push(bytes));
      if (flushing) return;
      // After everything that arrived in the same read, which may be many of HTTP's own chunks.
      flushing = true;
      queueMicrotask(flush);
    },
    onResponseEnd: () => {
      whole = true;
      if (state === 'open') attempt(() => reader?.close());
      clearTimeout(timer);
    },
    onResponseError: (_controller, error) => {
      const answering = reader !== undefined;
      fail(
        new RelayFault(faultOfError(error, answering), {
          staleConnection: !answering && isStaleConnection(error),
        }),
      );
      clearTimeout(timer);
    },
  };

  const headersTimeout = streams ? timeouts.firstByteMs : timeouts.totalMs;
  pool.dispatch({ path, method: 'POST', headers, body, headersTimeout }, handler);

  return {
    stop: () => {
      if (state === 'open') close();
    },
    pause: () => {
      paused = true;
      controller?.pause();
    },
    resume: () => {
      paused = false;
      controller?.resume();
    },
  };
}

function refuseHead(status: number, headers: IncomingHttpHeaders): void {
  const fault = faultOfStatus(status);
  if (fault !== undefined) {
    const wait = retryAfterMs(headers['retry-after'], Date.now());
    throw new RelayFault(fault, wait === undefined ? { status } : { status, retryAfterMs: wait });
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new RelayFault('upstream_invalid');
}

function readerOf(
  headers: IncomingHttpHeaders,
  sink: Parameters<typeof openaiStreamReader>[0],
): AnswerReader {
  const type = String(headers['content-type']).split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'text/event-stream') return openaiStreamReader(sink);
  if (type === 'application/json') return openaiWholeReader(sink);
  throw new RelayFault('upstream_invalid');
}
