import type { Provenance } from '@sidenote/contract/provenance';
import { ConfigError } from '../../config-error.ts';
import type { LlamaSettings } from '../../providers/llama-config.ts';
import { RelayFault } from '../fault.ts';
import { instructionsOf, maxTokensOf, newMark, passageBetween } from '../instructions.ts';
import { openPlaces } from '../places.ts';
import type { AnswerEvent, Question, Upstream } from '../upstream.ts';
import type { CannotLoad, OfAnswer } from './messages.ts';
import { type ModelProcess, startModelProcess } from './model-process.ts';

/** A model that was told to stop and does not within this time, in milliseconds, is ended and loaded anew. */
const STOP_MS = 30_000;

const advice: Record<CannotLoad, string> = {
  package:
    'the package node-llama-cpp, or its binary for this machine, is not installed. Run "npm ci" in gateway/relay/llama (Linux on x64; elsewhere "npm install --include=optional" there)',
  file: 'modelFile cannot be read. Check its path and rights',
  model: 'llama.cpp cannot load modelFile. Check that it is a whole GGUF model',
  template:
    'modelFile has no chat template, so instructions and text cannot be kept apart. Use a model that was made for conversations',
  context: 'contextTokens is more than the model was trained for. Lower it',
  memory:
    'there is not enough memory for the model and its contexts. Lower contextTokens or parallel, or use a smaller model',
};

/**
 * A model of the operator's own in a GGUF file, through llama.cpp. Resolves when it is loaded; throws a
 * {@link ConfigError} that says what to do. A model process that dies is started again by the next question.
 */
export async function llamaUpstream(settings: LlamaSettings, provenance: Provenance): Promise<Upstream> {
  const places = openPlaces({ places: settings.parallel, waiting: settings.waiting });
  let closed = false;
  let model = startModelProcess(loadOf(settings));
  const first = await model.loaded;
  if (first !== 'ready') {
    await model.end();
    throw new ConfigError(`The upstream "llama" cannot be used: ${advice[first]}, and start again.`);
  }

  const living = async (): Promise<ModelProcess> => {
    if (!model.alive() && !closed) model = startModelProcess(loadOf(settings));
    const current = model;
    if ((await current.loaded) !== 'ready') throw new RelayFault('upstream_unreachable');
    return current;
  };

  async function* answer(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    const total = AbortSignal.timeout(settings.totalMs);
    const stopped = AbortSignal.any([signal, total]);
    try {
      const leave = await places.take(stopped);
      const current = await living().catch((error: unknown) => {
        leave();
        throw error;
      });
      yield* ask(current, question, { stopped, leave });
    } catch (error) {
      throw total.aborted ? new RelayFault('upstream_timeout') : error;
    }
  }

  return {
    provenance: () => provenance,
    canAnswer: () => true,
    answer,
    close: () => {
      closed = true;
      return model.end();
    },
  };
}

function loadOf({ modelFile, contextTokens, parallel, threads, gpu }: LlamaSettings) {
  return { modelFile, contextTokens, parallel, gpu, ...(threads === undefined ? {} : { threads }) };
}

/** One answer as events; the place is given back when the model is really done with it. */
function ask(
  model: ModelProcess,
  question: Question,
  { stopped, leave }: { stopped: AbortSignal; leave: () => void },
): ReadableStream<AnswerEvent> {
  const mark = newMark();
  const wanted = {
    instructions: instructionsOf(question, mark),
    text: passageBetween(question.text, mark),
    maxTokens: maxTokensOf(question),
  };
  let stop: () => void = () => undefined;
  return new ReadableStream<AnswerEvent>({
    start: (controller) => {
      let hung: NodeJS.Timeout | undefined;
      const id = model.ask(wanted, (part) => {
        if (hung === undefined) pass(controller, part);
        if (part.kind === 'text') return;
        clearTimeout(hung);
        stopped.removeEventListener('abort', stop);
        leave();
      });
      stop = () => {
        if (hung !== undefined) return;
        model.stop(id);
        hung = setTimeout(() => void model.end(), STOP_MS);
        controller.error(stopped.reason);
      };
      stopped.addEventListener('abort', stop, { once: true });
      if (stopped.aborted) stop();
    },
    cancel: () => stop(),
  });
}

function pass(controller: ReadableStreamDefaultController<AnswerEvent>, part: OfAnswer): void {
  switch (part.kind) {
    case 'text':
      controller.enqueue({ kind: 'text', text: part.text });
      break;
    case 'fault':
      controller.error(new RelayFault(part.code));
      break;
    case 'end':
      controller.enqueue({ kind: 'end', finish: part.finish, usage: part.usage });
      controller.close();
  }
}
