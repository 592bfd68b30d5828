import type { Keys } from '../providers/keys.ts';
import type { RemoteTarget } from '../providers/target.ts';
import type { AnswerSink, Asking } from './answer.ts';
import { exchange } from './exchange.ts';
import { RelayFault } from './fault.ts';
import type { Pools } from './pools.ts';
import { providerRequest } from './provider-request.ts';
import type { Question } from './upstream.ts';

export interface ProviderQuestion {
  readonly orgId: string;
  readonly question: Question;
  readonly target: RemoteTarget;
  readonly streams: boolean;
}

/**
 * Asks a provider once. When its key is refused and turns out to have been changed in the meantime, it is asked with
 * the new one: a key can be replaced while requests run.
 */
export function askProvider(
  { pools, keys }: { pools: Pools; keys: Keys },
  { orgId, question, target, streams }: ProviderQuestion,
  sink: AnswerSink,
): Asking {
  const { endpoint, model, provenance } = target;
  let running: Asking = nothing;
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    sink.begin(provenance);
  };

  const ask = (key: string | undefined, onRefused: (fault: RelayFault) => void) => {
    const request = providerRequest(endpoint, { question, model, key, streams });
    running = exchange(pools.of(orgId, endpoint), request, endpoint.timeouts, {
      piece: (literal, length) => {
        if (!begun) begin();
        sink.piece(literal, length);
      },
      flush: sink.flush,
      end: (finish, usage) => {
        begin();
        sink.end(finish, usage);
      },
      fail: (fault) => (fault.hint.status === 401 ? onRefused(fault) : sink.fail(fault)),
    });
  };
  const askAgain = (refused: RelayFault, refusedKey: string | undefined) => {
    keys.reread(endpoint.key);
    const key = keys.of(orgId, endpoint);
    if (key === refusedKey) sink.fail(refused);
    else ask(key, sink.fail);
  };

  const key = keys.of(orgId, endpoint);
  // Said later, as everything else is: whoever asks has nothing in hand yet.
  if (endpoint.key !== undefined && key === undefined)
    queueMicrotask(() => sink.fail(new RelayFault('key_missing')));
  else ask(key, (refused) => askAgain(refused, key));
  return { stop: () => running.stop(), pause: () => running.pause(), resume: () => running.resume() };
}

const nothing: Asking = { stop: () => undefined, pause: () => undefined, resume: () => undefined };
