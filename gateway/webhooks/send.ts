import type { WebhookFault } from '@sidenote/contract/webhooks';
import { request } from 'undici';
import { openGuardedAgents } from '../providers/guarded-agents.ts';
import { ADDRESS_REFUSED } from '../providers/guarded-lookup.ts';
import { networkOf } from './receiver.ts';

export type Sent =
  | { readonly status: number; readonly fault: null }
  | { readonly status: number | null; readonly fault: WebhookFault };

export interface Sender {
  /** Sends one message. What the receiver says besides its status is not read. Rejects only when the signal aborts. */
  send(url: string, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<Sent>;
  close(): Promise<void>;
}

/** Connections to receivers: names that lead inside a network are refused where the connection is made. */
export function openSender(options: { gatewayIsLoopback: boolean; timeoutMs: number }): Sender {
  const { gatewayIsLoopback, timeoutMs } = options;
  const agents = openGuardedAgents({ connections: 2, timeoutMs });

  return {
    send: async (url, headers, body, signal) => {
      const network = networkOf(url, gatewayIsLoopback);
      if (network === undefined) return { status: null, fault: 'address_refused' };
      using patience = patienceOf(timeoutMs);
      const ends = AbortSignal.any([signal, patience.signal]);
      try {
        const answer = await request(url, {
          ...{ method: 'POST', body, signal: ends, dispatcher: agents[network] },
          headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'Sidenote-Webhooks' },
        });
        // Closing it is the one way to be sure that nothing of it is read.
        answer.body.on('error', () => undefined).destroy();
        return sentOf(answer.statusCode);
      } catch (error) {
        signal.throwIfAborted();
        return { status: null, fault: ends.aborted ? 'timeout' : faultOf(error) };
      }
    },
    close: agents.close,
  };
}

/**
 * Ends after a time. What has come until then is read first: a process that was itself held up must not take a receiver
 * for slow that has answered, and send it the same once more.
 */
function patienceOf(timeoutMs: number): Disposable & { readonly signal: AbortSignal } {
  const ended = new AbortController();
  const timer = setTimeout(() => setImmediate(() => ended.abort()), timeoutMs);
  return { signal: ended.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}

function sentOf(status: number): Sent {
  if (status >= 200 && status < 300) return { status, fault: null };
  if (status === 410) return { status, fault: 'gone' };
  return { status, fault: status >= 300 && status < 400 ? 'redirect' : 'status' };
}

/** By the error's own code alone: messages may hold what a receiver said. */
function faultOf(error: unknown): WebhookFault {
  const { code = '' } = error as { code?: string };
  if (code === ADDRESS_REFUSED) return 'address_refused';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  return /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO)/.test(code)
    ? 'tls'
    : 'unreachable';
}
