import type { Provenance } from '@sidenote/contract/provenance';
import { Agent, type Dispatcher } from 'undici';
import { RelayFault } from './fault.ts';
import { type MaxTokensField, openaiBody } from './openai-body.ts';
import { readOpenaiStream } from './openai-stream.ts';
import { readOpenaiWhole } from './openai-whole.ts';
import type { AnswerEvent, Question, Upstream } from './upstream.ts';
import { faultOfError, faultOfStatus } from './upstream-errors.ts';

export interface OpenaiUpstreamOptions {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly provenance: Provenance;
  readonly maxTokensField: MaxTokensField;
  readonly timeouts: Timeouts;
}

/** All in milliseconds: to connect, to the first byte, between bytes, and in total. */
export interface Timeouts {
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
}

/**
 * A provider that speaks OpenAI's chat completions (OpenAI itself, vLLM, Ollama, LiteLLM, another gateway).
 * One question is one request: no retry, no redirect, no compression, no cache.
 */
export function openaiUpstream(options: OpenaiUpstreamOptions): Upstream {
  const { timeouts } = options;
  const agent = new Agent({
    connect: { timeout: timeouts.connectMs, minVersion: 'TLSv1.2' },
    headersTimeout: timeouts.firstByteMs,
    bodyTimeout: timeouts.idleMs,
    maxHeaderSize: 32_768,
  });

  async function* answer(question: Question, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    const total = AbortSignal.timeout(timeouts.totalMs);
    let answering = false;
    try {
      const response = await post(agent, options, question, AbortSignal.any([signal, total]));
      answering = true;
      yield* readAnswer(response);
    } catch (error) {
      if (error instanceof RelayFault) throw error;
      throw new RelayFault(total.aborted ? 'upstream_timeout' : faultOfError(error, answering));
    }
  }

  return {
    provenance: () => options.provenance,
    canAnswer: () => true,
    answer,
    close: () => agent.destroy(),
  };
}

function post(agent: Agent, options: OpenaiUpstreamOptions, question: Question, signal: AbortSignal) {
  const key = options.apiKey === undefined ? {} : { authorization: `Bearer ${options.apiKey}` };
  const url = new URL(`${options.baseUrl.replace(/\/$/, '')}/chat/completions`);
  return agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'POST',
    headers: {
      ...key,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-encoding': 'identity',
    },
    body: JSON.stringify(openaiBody(question, options.provenance.model, options.maxTokensField)),
    signal,
  });
}

async function* readAnswer({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): AsyncGenerator<AnswerEvent> {
  try {
    const fault = faultOfStatus(statusCode);
    if (fault !== undefined) throw new RelayFault(fault);
    if (!['undefined', 'identity'].includes(String(headers['content-encoding'])))
      throw new RelayFault('upstream_invalid');
    const type = String(headers['content-type']).split(';')[0]?.trim().toLowerCase();
    if (type === 'text/event-stream') yield* readOpenaiStream(body);
    else if (type === 'application/json') yield* readOpenaiWhole(body);
    else throw new RelayFault('upstream_invalid');
  } finally {
    // What is left unread is of no use to anyone; the connection goes with it. Destroying twice does no harm.
    body.on('error', () => undefined).destroy();
  }
}
