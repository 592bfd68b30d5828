import { isCode } from '@sidenote/contract/faults';
import { provenanceHeaders } from '@sidenote/contract/provenance';
import { errorBodySchema, streamEventSchema } from '@sidenote/contract/wire';
import { type Dispatcher, request } from 'undici';

/** One question of the crowd. */
export interface Question {
  readonly url: string;
  readonly token: string;
  readonly site: string;
  readonly text: string;
  readonly dispatcher: Dispatcher;
  /** Leaves in the middle of the answer. */
  readonly signal?: AbortSignal;
}

/**
 * How a question ended for the one who asked. Every client sees `broken`, in the middle of an answer, `reset`, before
 * anything of one came, and `unreached`; what may never happen is `silent`: an answer that looks whole and is not.
 */
export type Ending =
  | { readonly kind: 'answered'; readonly requestId: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'broken' | 'reset' | 'unreached' }
  | { readonly kind: 'silent'; readonly why: string };

/** Silence after which a client gives up; heartbeats come every second here. */
const SILENCE_MS = 30_000;

/** Asks once, as a stream, and reads to the end whatever comes. */
export async function ask(question: Question): Promise<Ending> {
  const response = await post(question).catch((error: unknown) => endingOfError(error));
  if ('kind' in response) return response;
  let text = '';
  let broken = false;
  try {
    for await (const part of response.body.setEncoding('utf8')) text += part;
  } catch {
    broken = true;
  }
  if (response.statusCode !== 200) return refusalOf(text, broken);
  const requestId = String(response.headers[provenanceHeaders.requestId] ?? '');
  return endingOf(text, { broken, expected: question.text, requestId });
}

function post({ url, token, site, text, dispatcher, signal }: Question) {
  return request(`${url}/v1/chat/completions`, {
    method: 'POST',
    dispatcher,
    ...(signal === undefined ? {} : { signal }),
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'improve-writing',
      stream: true,
      messages: [{ role: 'user', content: text }],
      metadata: { site, product: 'jira', object_type: 'issue', format: 'plain' },
    }),
  });
}

/** A connection that was never made, or one that broke before anything was answered. */
function endingOfError(error: unknown): Ending {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: ['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'].includes(code) ? 'unreached' : 'reset' };
}

function refusalOf(text: string, broken: boolean): Ending {
  if (broken) return { kind: 'broken' };
  const body = errorBodySchema.safeParse(parse(text));
  const code = body.data?.error.code;
  return isCode(code) ? { kind: 'refused', code } : { kind: 'silent', why: 'refused without a code' };
}

function endingOf(
  text: string,
  { broken, expected, requestId }: { broken: boolean; expected: string; requestId: string },
): Ending {
  let said = '';
  let done = false;
  for (const block of text.split('\n\n')) {
    if (!block.startsWith('data: ')) continue;
    if (block === 'data: [DONE]') done = true;
    const event = streamEventSchema.safeParse(parse(block.slice(6))).data;
    if (event !== undefined && 'error' in event) return { kind: 'refused', code: event.error.code };
    said += event?.choices[0]?.delta.content ?? '';
  }
  if (done && said === expected) return { kind: 'answered', requestId };
  if (done) return { kind: 'silent', why: 'another answer' };
  return broken ? { kind: 'broken' } : { kind: 'silent', why: 'no end mark and no error' };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
