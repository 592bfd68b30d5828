import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import {
  type ChatHistoryItem,
  type ChatWrapper,
  getLlama,
  InsufficientMemoryError,
  LlamaChat,
  type LlamaContext,
  LlamaLogLevel,
  type LlamaModel,
  resolveChatWrapper,
} from 'node-llama-cpp';
import type { Ask, CannotLoad, Load, OfAnswer } from '../messages.ts';

/** Less room than this for the answer is none: the selection is too long for the model. */
const LEAST_ANSWER_TOKENS = 64;

/** The one model of this process, and the rooms in which it can answer at the same time. */
export interface LoadedModel {
  /** Answers one question; resolves with how it ended. Stops after the current step when the signal aborts. */
  answer(ask: Ask, signal: AbortSignal, onText: (text: string) => void): Promise<OfAnswer>;
}

/** Loads the model file, or says why it cannot be had. */
export async function loadModel(load: Load): Promise<LoadedModel | CannotLoad> {
  if (!(await canRead(load.modelFile))) return 'file';
  const llama = await getLlama({
    gpu: load.gpu ? 'auto' : false,
    // What is not installed is not built or fetched: a gateway connects to its upstreams and nowhere else.
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.disabled,
    ...(load.threads === undefined ? {} : { maxThreads: load.threads }),
  }).catch(() => undefined);
  if (llama === undefined) return 'package';
  const model = await llama.loadModel({ modelPath: load.modelFile, checkTensors: true }).catch(reasonOf);
  if (typeof model === 'string') return model;
  if ((model.fileInfo.metadata.tokenizer?.chat_template ?? '') === '') return 'template';
  if (load.contextTokens > model.trainContextSize) return 'context';
  const context = await model
    .createContext({ contextSize: load.contextTokens, sequences: load.parallel })
    .catch(() => undefined);
  if (context === undefined) return 'memory';
  const wrapper = resolveChatWrapper(model, { warningLogs: false });
  return { answer: (ask, signal, onText) => answer({ model, context, wrapper }, ask, { signal, onText }) };
}

async function canRead(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): CannotLoad {
  return error instanceof InsufficientMemoryError ? 'memory' : 'model';
}

interface Parts {
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly wrapper: ChatWrapper;
}

async function answer(
  { model, context, wrapper }: Parts,
  { id, instructions, text, maxTokens }: Ask,
  { signal, onText }: { signal: AbortSignal; onText: (text: string) => void },
): Promise<OfAnswer> {
  // Roles are the template's: what stands in the text is read as letters, even where it spells a control token.
  const history: ChatHistoryItem[] = [
    { type: 'system', text: instructions },
    { type: 'user', text },
  ];
  const { contextText } = wrapper.generateContextState({
    chatHistory: [...history, { type: 'model', response: [] }],
  });
  const promptTokens = contextText.tokenize(model.tokenizer).length;
  const room = context.contextSize - promptTokens - 1;
  if (room < LEAST_ANSWER_TOKENS) return { kind: 'fault', id, code: 'selection_too_large' };
  const sequence = context.getSequence();
  try {
    const chat = new LlamaChat({ contextSequence: sequence, chatWrapper: wrapper });
    let empty = true;
    const { metadata } = await chat.generateResponse(history, {
      maxTokens: Math.min(maxTokens, room),
      // The likeliest word: corrections are not the place for invention.
      temperature: 0,
      signal,
      onTextChunk: (piece) => {
        empty &&= piece === '';
        if (piece !== '') onText(piece);
      },
    });
    // An empty answer that claims to be complete would replace the person's text with nothing.
    if (empty) return { kind: 'fault', id, code: 'upstream_invalid' };
    const completionTokens = sequence.tokenMeter.usedOutputTokens;
    return {
      kind: 'end',
      id,
      finish: metadata.stopReason === 'maxTokens' ? 'length' : 'stop',
      usage: {
        prompt_tokens: promptTokens,
        completion_tokens: completionTokens,
        total_tokens: promptTokens + completionTokens,
      },
    };
  } catch {
    return { kind: 'fault', id, code: signal.aborted ? 'stopped' : 'upstream_error' };
  } finally {
    // Nothing of one request is there for the next, not even to make it faster.
    await sequence.dispose();
  }
}
