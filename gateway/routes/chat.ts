import { findAction } from '@sidenote/contract/catalogue';
import { type ChatRequest, chatRequestSchema } from '@sidenote/contract/wire';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { estimateTokens } from '../limits/estimate.ts';
import type { Limits } from '../limits/limits.ts';
import { type Ask, decide, type Rules } from '../policy/decide.ts';
import type { Asked } from '../relay/asked.ts';
import { envelopeOf } from '../relay/completion.ts';
import { promptVersion } from '../relay/prompt-version.ts';
import { provenanceHeadersOf } from '../relay/provenance-headers.ts';
import type { Running, RunningRequests } from '../relay/running.ts';
import { streamAnswer } from '../relay/stream-answer.ts';
import type { Question, Upstream } from '../relay/upstream.ts';
import { wholeAnswer } from '../relay/whole-answer.ts';
import type { RecordQueue } from '../storage/record-queue.ts';
import { type Account, openAccount } from './account.ts';
import { chatDoc } from './chat-doc.ts';
import { parseBody } from './json-body.ts';
import { limitRefusal } from './limit-refusal.ts';
import { errorBody, Refusal } from './refusal.ts';
import { type Caller, callerOf } from './rules.ts';

export interface ChatParts {
  readonly upstream: Upstream;
  readonly limits: Limits;
  readonly running: RunningRequests<Rules>;
  readonly records: RecordQueue;
  readonly heartbeatMs: number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * `POST /v1/chat/completions`, in OpenAI's form with an action as the model: policy, limits, relay, and one record of
 * how it ended. Everything that can be refused beforehand is refused with a status; what fails later in a stream is
 * an error event.
 */
export function addChatRoute(app: FastifyInstance, parts: ChatParts): void {
  app.post('/v1/chat/completions', { config: { rule: 'opted-in', doc: chatDoc } }, async (request, reply) => {
    const chat = parseBody(chatRequestSchema, request.body);
    const caller = callerOf(request);
    const place = parts.records.reserve();
    if (place === undefined) throw new Refusal('busy');
    const account = openAccount({
      requestId: request.id,
      facts: factsOf(chat),
      promptVersion: promptVersion(chat.model),
      provenance: parts.upstream.provenance(),
      caller,
      place,
    });
    try {
      const { question, running, reserved } = await admit(chat, caller, parts);
      reply.raw.once('close', () => running.stop('stopped'));
      // Its client may have left while the limits were asked.
      if (reply.raw.closed) running.stop('stopped');
      reply.headers(provenanceHeadersOf(request.id, parts.upstream.provenance(question.action)));
      return await answer({ chat, question, running, reply, parts, account }).finally(() => {
        running.done();
        reserved.settle(account.usedTokens());
      });
    } catch (error) {
      account.fail(error);
      throw error;
    } finally {
      request.outcome = account.close();
    }
  });
}

/** Takes the request past policy and limits; throws a {@link Refusal} that names what holds it back. */
async function admit(chat: ChatRequest, caller: Caller, { upstream, limits, running }: ChatParts) {
  const ask = askOf(chat, caller.principal.groups);
  const verdict = decide(caller.organisation, ask);
  if (verdict !== undefined) {
    const limit = caller.organisation.maxSelectionChars;
    const tooLong = `It has ${ask.length} characters; the limit is ${limit}.`;
    throw new Refusal(
      verdict.code,
      verdict.param,
      verdict.code === 'selection_too_large' ? tooLong : undefined,
    );
  }
  const action = findAction(chat.model)?.id;
  if (action === undefined) throw new Refusal('model_not_found', 'model');
  if (!upstream.canAnswer(action)) throw new Refusal('needs_model', 'model');
  const holder = { orgId: caller.organisation.id, person: caller.person };
  const reserved = await limits.reserve({ ...holder, tokens: estimateTokens(ask.length) });
  if ('code' in reserved) throw limitRefusal(reserved);
  const place = running.begin({
    ...holder,
    refusedBy: (rules) => decide(rules, ask)?.code,
  });
  const question: Question = { action, text: chat.messages[0].content, format: chat.metadata.format };
  return { question, running: place, reserved };
}

function askOf({ model, messages, metadata }: ChatRequest, groups: Ask['groups']): Ask {
  return {
    action: model,
    site: metadata.site,
    product: metadata.product,
    length: messages[0].content.length,
    groups,
  };
}

/** What the account may know of a request: everything but the text. */
function factsOf({ model, messages, metadata }: ChatRequest) {
  return { action: model, metadata, inputLength: messages[0].content.length };
}

interface Admitted {
  readonly chat: ChatRequest;
  readonly question: Question;
  readonly running: Running;
  readonly reply: FastifyReply;
  readonly parts: ChatParts;
  readonly account: Account;
}

async function answer({ chat, question, running, reply, parts, account }: Admitted): Promise<unknown> {
  const { upstream, heartbeatMs, onFailure } = parts;
  const envelope = envelopeOf(reply.request.id, question.action, Date.now());
  const { onText, onUsage } = account;
  const asked: Asked = { envelope, question, upstream, signal: running.signal, onText, onUsage };
  if (!chat.stream) {
    const whole = await wholeAnswer(asked);
    account.end('answered');
    return whole;
  }
  const headers = Object.entries(reply.getHeaders()).map(([key, value]) => [key, String(value)] as const);
  reply.hijack();
  const outcome = await streamAnswer(asked, {
    response: reply.raw,
    headers: Object.fromEntries(headers),
    heartbeatMs,
    includeUsage: chat.stream_options?.include_usage === true,
    lastWord: (code) => JSON.stringify(errorBody(code === 'stopped' ? 'busy' : code)),
    onFailure,
  });
  account.end(outcome);
  return undefined;
}
