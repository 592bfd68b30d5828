import { provenanceHeaders, provenanceSchema } from '@sidenote/contract/provenance';
import type { Answered } from '../job.ts';
import { call, failed, type Outcome } from './gateway.ts';
import { type Relayed, readAnswer } from './read-answer.ts';

/** Without a byte for this long, in milliseconds, the gateway is gone: it sends a comment every ten seconds. */
const SILENCE = 30_000;

/**
 * Posts one request and hands on the pieces of its answer. An answer is whole only with a finish reason and
 * `[DONE]`; everything else is a code, and what had arrived stays with the caller.
 */
export async function relay(
  request: { gatewayUrl: string; accessToken: string; body: string; signal: AbortSignal },
  on: { answered: (answered: Answered) => void; text: (piece: string) => void },
): Promise<Outcome<Relayed>> {
  const silence = new AbortController();
  const signal = AbortSignal.any([request.signal, silence.signal]);
  let timer = setTimeout(() => silence.abort(), SILENCE);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE);
  };
  try {
    const answer = await call(request.gatewayUrl, '/v1/chat/completions', {
      method: 'POST',
      accessToken: request.accessToken,
      headers: { 'content-type': 'application/json' },
      body: request.body,
      signal,
    });
    if (!answer.ok) return answer;
    const answered = answeredBy(answer.value.headers);
    const stream = answer.value.headers.get('content-type')?.startsWith('text/event-stream');
    if (answered === undefined || answer.value.body === null || !stream) return failed('gateway_invalid');
    on.answered(answered);
    return await readAnswer(answer.value.body, {
      heard,
      text: on.text,
      corrected: (provenance) => on.answered({ ...answered, provenance }),
    });
  } catch {
    return failed('gateway_lost');
  } finally {
    clearTimeout(timer);
  }
}

function answeredBy(headers: Headers): Answered | undefined {
  const requestId = headers.get(provenanceHeaders.requestId);
  const read = (name: 'provider' | 'model' | 'region' | 'retention') =>
    decode(headers.get(provenanceHeaders[name]));
  // These are not known of every answer: where nobody states them, there is nothing to show.
  const stated = (['method', 'subProcessor', 'attestedUntil'] as const).flatMap((name) => {
    const value = headers.get(provenanceHeaders[name]);
    return value === null ? [] : [[name, decode(value)]];
  });
  const provenance = provenanceSchema.safeParse({
    provider: read('provider'),
    model: read('model'),
    region: read('region'),
    retention: read('retention'),
    ...Object.fromEntries(stated),
  });
  if (requestId === null || !provenance.success) return undefined;
  const version = Number.parseInt(headers.get(provenanceHeaders.promptVersion) ?? '', 10);
  return {
    requestId,
    promptVersion: Number.isNaN(version) ? undefined : version,
    provenance: provenance.data,
  };
}

/** What nobody stated is shown as unknown, never left out (R37). */
function decode(value: string | null): string {
  if (value === null || value === '') return 'unknown';
  try {
    return decodeURIComponent(value);
  } catch {
    return 'unknown';
  }
}
