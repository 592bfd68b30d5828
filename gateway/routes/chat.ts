import type { ServerResponse } from 'node:http';
import { Http2ServerResponse } from 'node:http2';
import { type ChatRequest, chatRequestSchema } from '@sidenote/contract/wire';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../limits/limits.ts';
import type { Metrics } from '../operations/metrics.ts';
import { spanOf } from '../operations/traced-requests.ts';
import { watchAttempts } from '../operations/watched-attempts.ts';
import type { Review } from '../policy/watch.ts';
import type { Asked } from '../relay/asked.ts';
import { envelopeOf } from '../relay/completion.ts';
import type { Relay } from '../relay/open-relay.ts';
import { promptVersion } from '../relay/prompt-version.ts';
import { provenanceHeadersOf } from '../relay/provenance-headers.ts';
import type { RunningRequests } from '../relay/running.ts';
import { serverTiming } from '../relay/server-timing.ts';
import { streamAnswer } from '../relay/stream-answer.ts';
import { wholeAnswer } from '../relay/whole-answer.ts';
import type { RecordQueue } from '../storage/record-queue.ts';
import { type Account, openAccount } from './account.ts';
import { type Admitted, admit } from './admit.ts';
import { chatDoc } from './chat-doc.ts';
import { outcomeOf } from './failures.ts';
import { parseBody } from './json-body.ts';
import { errorBody, Refusal } from './refusal.ts';
import { callerOf } from './rules.ts';

export interface ChatParts {
  readonly relay: Relay;
  readonly limits: Limits;
  readonly running: RunningRequests<Review>;
  readonly records: RecordQueue;
  readonly heartbeatMs: number;
  readonly metrics: Metrics;
}

/**
 * `POST /v1/chat/completions`, in OpenAI's form with an action as the model: policy, limits, relay, and one record of
 * how it ended. Everything that can be refused beforehand is refused with a status; what fails later in a stream is
 * an error event.
 */
export function addChatRoute(app: FastifyInstance, parts: ChatParts): void {
  app.post('/v1/chat/completions', { config: { rule: 'opted-in', doc: chatDoc } }, async (request, reply) => {
    const auth = reply.elapsedTime;
    const chat = parseBody(chatRequestSchema, request.body);
    await answerChat(parts, request, reply, { chat, auth });
  });
}

export interface Chatting {
  readonly chat: ChatRequest;
  /** How long it took to know who asks, in milliseconds. */
  readonly auth: number;
  /** Whether it is an admin's try-out, which its record says. */
  readonly isTryOut?: boolean;
}

/** Answers a request that is read, and keeps its record; throws a {@link Refusal}. */
export async function answerChat(
  parts: ChatParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { chat, auth, isTryOut = false }: Chatting,
): Promise<void> {
  const caller = callerOf(request);
  const place = parts.records.reserve();
  if (place === undefined) throw new Refusal('busy');
  const { site, product, object_type: objectType } = chat.metadata;
  const account = openAccount({
    requestId: request.id,
    facts: {
      ...{ action: chat.model, site, product, objectType: isTryOut ? 'try-out' : objectType },
      inputLength: chat.messages[0].content.length,
    },
    promptVersion: promptVersion(chat.model),
    provenance: parts.relay.provenance(),
    caller,
    place,
  });
  try {
    const admitting = { ...parts, span: spanOf(request), askedAt: account.at, isTryOut };
    const admitted = await admit(chat, caller, admitting);
    const { running, reserved } = admitted;
    reply.raw.once('close', () => running.stop('stopped'));
    // Its client may have left while the limits were asked.
    if (isGone(reply.raw)) running.stop('stopped');
    await answer({ chat, admitted, auth, reply, parts, account }).finally(() => {
      running.done();
      reserved.settle(account.usedTokens());
    });
  } catch (error) {
    await account.close(outcomeOf(error));
    throw error;
  } finally {
    request.outcome = account.outcome() ?? null;
  }
}

interface Answering {
  readonly chat: ChatRequest;
  readonly admitted: Admitted;
  readonly auth: number;
  readonly reply: FastifyReply;
  readonly parts: ChatParts;
  readonly account: Account;
}

async function answer({ chat, admitted, auth, reply, parts, account }: Answering): Promise<void> {
  const { question, targets, running, orgId, queuedMs } = admitted;
  const { relay, heartbeatMs, metrics } = parts;
  const onAttempt = watchAttempts(metrics, spanOf(reply.request));
  const asked: Asked = {
    envelope: envelopeOf(reply.request.id, question.action, Date.now()),
    ask: (sink) => relay.ask({ orgId, question, targets, streams: chat.stream, onAttempt }, sink),
    expected: relay.provenance(question.action),
    running,
    account,
  };
  const admittedAt = reply.elapsedTime;
  const headers = (by: Asked['expected']) => ({
    ...headersSoFar(reply),
    ...provenanceHeadersOf(reply.request.id, promptVersion(question.action), by),
    'server-timing': serverTiming({
      auth,
      policy: admittedAt - auth - queuedMs,
      queue: queuedMs,
      upstream: reply.elapsedTime - admittedAt,
    }),
  });
  if (!chat.stream) {
    const { body, by } = await wholeAnswer(asked);
    reply.hijack();
    reply.raw
      .writeHead(200, {
        ...headers(by),
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(body.length),
        'cache-control': 'no-store',
      })
      .end(body, 'latin1');
    return;
  }
  reply.hijack();
  await streamAnswer(asked, {
    response: reply.raw,
    headers,
    heartbeatMs,
    includeUsage: chat.stream_options?.include_usage === true,
    lastWord: (code) => JSON.stringify(errorBody(code === 'stopped' ? 'busy' : code)),
  });
}

/** Whether nobody is left to read an answer. HTTP/2's imitation of an answer does not tell; its stream does. */
function isGone(response: ServerResponse): boolean {
  return response instanceof Http2ServerResponse ? response.stream.destroyed : response.closed;
}

/** What the guards have put on the answer, for a reply that is written past Fastify. */
function headersSoFar(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.getHeaders())) headers[name] = String(value);
  return headers;
}
