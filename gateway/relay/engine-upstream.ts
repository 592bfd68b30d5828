import { ENGINE_MODEL, NeedsModelError } from '@sidenote/contract/engine';
import { inProcessProviders } from '@sidenote/contract/in-process-providers';
import type { Provenance } from '@sidenote/contract/provenance';
import { startEngine } from '@sidenote/engine/engine';
import type { EngineWarmUp } from '../providers/engine-config.ts';
import { RelayFault } from './fault.ts';
import type { AnswerEvent, Question, Upstream } from './upstream.ts';

/** The built-in engine as an upstream. Where it warms up at the start it does so beside that, so that the gateway listens at once. */
export function engineUpstream(region: string, warmUp: EngineWarmUp): Upstream {
  const engine = startEngine();
  // A failed warm-up shows in the first answer, as a code; here there is nobody to tell.
  if (warmUp === 'at-start') engine.ready().catch(() => undefined);

  async function* answer(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    try {
      for await (const event of engine.answer(question, signal)) {
        yield event.kind === 'text' ? event : { kind: 'end', finish: 'stop', usage: event.usage };
      }
    } catch (error) {
      throw new RelayFault(error instanceof NeedsModelError ? 'needs_model' : 'upstream_error');
    }
  }

  return {
    provenance: (action): Provenance => {
      const method = action === undefined ? undefined : engine.methodOf(action);
      return {
        provider: inProcessProviders.engine,
        model: ENGINE_MODEL,
        region,
        retention: 'Nothing is kept',
        ...(method === undefined ? {} : { method }),
      };
    },
    canAnswer: (action) => engine.canAnswer(action),
    answer,
    close: () => engine.close(),
  };
}
