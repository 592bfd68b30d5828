import type { Endpoint } from '../providers/registry.ts';
import { openaiBody } from './openai-body.ts';
import type { Question } from './upstream.ts';

/** A request to a provider as it goes on the wire. */
export interface ProviderRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly streams: boolean;
}

/** Writes the request of one question in the way of the provider's kind; nothing of it is the caller's but the text. */
export function providerRequest(
  endpoint: Endpoint,
  {
    question,
    model,
    key,
    streams,
  }: { question: Question; model: string; key: string | undefined; streams: boolean },
): ProviderRequest {
  return {
    path: pathOf(endpoint, model),
    headers: {
      ...authorisation(endpoint, key),
      'content-type': 'application/json',
      accept: streams ? 'text/event-stream' : 'application/json',
      'accept-encoding': 'identity',
    },
    body: openaiBody(question, { endpoint, model, streams }),
    streams,
  };
}

function pathOf(endpoint: Endpoint, model: string): string {
  const base = basePathOf(endpoint);
  if (endpoint.kind !== 'azure-openai') return `${base}/chat/completions`;
  const deployment = endpoint.models.find(({ id }) => id === model)?.deployment ?? model;
  return `${base}/openai/deployments/${deployment}/chat/completions?api-version=${endpoint.apiVersion}`;
}

function authorisation(endpoint: Endpoint, key: string | undefined): Record<string, string> {
  if (key === undefined) return {};
  return endpoint.kind === 'azure-openai' ? { 'api-key': key } : { authorization: `Bearer ${key}` };
}

/** Taken apart once: an endpoint is asked many times. */
const basePaths = new WeakMap<Endpoint, string>();

function basePathOf(endpoint: Endpoint): string {
  const known = basePaths.get(endpoint);
  if (known !== undefined) return known;
  const path = new URL(endpoint.baseUrl).pathname.replace(/\/$/, '');
  basePaths.set(endpoint, path);
  return path;
}
