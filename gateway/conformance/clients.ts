import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { ChatOpenAI } from '@langchain/openai';
import { APICallError, generateText, streamText } from 'ai';
import OpenAI from 'openai';
import { z } from 'zod';

/** What a client library gives for one answer. */
export interface Answered {
  readonly text: string;
  readonly totalTokens: number | undefined;
}

/** A client library as its users use it, with the gateway's address and a token, without retries. */
export interface Client {
  readonly name: string;
  /** Lists models; undefined where the library cannot. */
  readonly models: (() => Promise<readonly string[]>) | undefined;
  whole(ask: Ask): Promise<Answered>;
  /** Calls `onText` with each piece; rejects as the library tells of a fault. */
  stream(ask: Ask, onText: (text: string) => void): Promise<Answered>;
  /** Our code in the library's own error; undefined when the error is none that carries one. */
  codeOf(error: unknown): string | undefined;
}

export interface Ask {
  readonly action: string;
  readonly text: string;
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  readonly gatewayUrl: string;
  readonly token: string;
}

const metadata = { site: 'acme.atlassian.net', product: 'jira', object_type: 'issue', format: 'plain' };

const signalOf = ({ signal }: Ask) => (signal === undefined ? {} : { signal });

/** The `openai` package. */
export function openaiClient({ gatewayUrl, token }: ClientOptions): Client {
  const client = new OpenAI({ baseURL: `${gatewayUrl}/v1`, apiKey: token, maxRetries: 0 });
  const bodyOf = ({ action, text }: Ask) => ({
    model: action,
    messages: [{ role: 'user' as const, content: text }],
    metadata,
  });
  return {
    name: 'openai',
    models: async () => {
      const all: string[] = [];
      for await (const { id } of client.models.list()) all.push(id);
      return all;
    },
    whole: async (ask) => {
      const answer = await client.chat.completions.create(bodyOf(ask), signalOf(ask));
      return { text: answer.choices[0]?.message.content ?? '', totalTokens: answer.usage?.total_tokens };
    },
    stream: async (ask, onText) => {
      const stream = await client.chat.completions.create(
        { ...bodyOf(ask), stream: true, stream_options: { include_usage: true } },
        signalOf(ask),
      );
      let text = '';
      let totalTokens: number | undefined;
      for await (const { choices, usage } of stream) {
        const piece = choices[0]?.delta.content ?? '';
        text += piece;
        if (piece !== '') onText(piece);
        totalTokens = usage?.total_tokens ?? totalTokens;
      }
      return { text, totalTokens };
    },
    codeOf: (error) => (error instanceof OpenAI.APIError ? (error.code ?? undefined) : undefined),
  };
}

/** The AI SDK with its package for OpenAI-compatible providers. */
export function aiSdkClient({ gatewayUrl, token }: ClientOptions): Client {
  const provider = createOpenAICompatible({
    name: 'sidenote',
    baseURL: `${gatewayUrl}/v1`,
    apiKey: token,
    includeUsage: true,
  });
  const optionsOf = ({ action, text, signal }: Ask) => ({
    model: provider.chatModel(action),
    prompt: text,
    maxRetries: 0,
    providerOptions: { sidenote: { metadata } },
    ...(signal === undefined ? {} : { abortSignal: signal }),
  });
  return {
    name: 'AI SDK',
    models: undefined,
    whole: async (ask) => {
      const { text, usage } = await generateText(optionsOf(ask));
      return { text, totalTokens: usage.totalTokens };
    },
    stream: async (ask, onText) => {
      const result = streamText({ ...optionsOf(ask), onError: () => undefined });
      let all = '';
      // Faults are parts of the stream here, and aborting is one of its ends.
      for await (const part of result.fullStream) {
        if (part.type === 'error') throw part.error;
        if (part.type === 'abort') throw new DOMException('The stream was stopped.', 'AbortError');
        if (part.type !== 'text-delta') continue;
        all += part.text;
        onText(part.text);
      }
      return { text: all, totalTokens: (await result.usage).totalTokens };
    },
    codeOf: (error) => {
      if (APICallError.isInstance(error)) return codeIn(error.responseBody);
      return codeIn(JSON.stringify({ error }));
    },
  };
}

/** LangChain's package for OpenAI. */
export function langchainClient({ gatewayUrl, token }: ClientOptions): Client {
  const modelOf = (action: string) =>
    new ChatOpenAI({
      model: action,
      apiKey: token,
      maxRetries: 0,
      configuration: { baseURL: `${gatewayUrl}/v1` },
      modelKwargs: { metadata },
    });
  return {
    name: 'LangChain',
    models: undefined,
    whole: async (ask) => {
      const answer = await modelOf(ask.action).invoke(ask.text, signalOf(ask));
      return { text: answer.text, totalTokens: tokensOf(answer) };
    },
    stream: async (ask, onText) => {
      let text = '';
      let totalTokens: number | undefined;
      for await (const chunk of await modelOf(ask.action).stream(ask.text, signalOf(ask))) {
        text += chunk.text;
        if (chunk.text !== '') onText(chunk.text);
        totalTokens = tokensOf(chunk) ?? totalTokens;
      }
      return { text, totalTokens };
    },
    codeOf: (error) =>
      error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined,
  };
}

/** LangChain's types lose what its messages have. */
const usedSchema = z.object({ usage_metadata: z.object({ total_tokens: z.number() }) });

function tokensOf(message: unknown): number | undefined {
  return usedSchema.safeParse(message).data?.usage_metadata.total_tokens;
}

function codeIn(body: string | undefined): string | undefined {
  return /"code":"(\w+)"/.exec(body ?? '')?.[1];
}
