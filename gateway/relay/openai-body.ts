import type { Endpoint } from '../providers/registry.ts';
import { instructionsOf, maxTokensOf } from './instructions.ts';
import type { Question } from './upstream.ts';

/** Who is asked, and how. */
interface Asked {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly streams: boolean;
}

/**
 * Body of the request to a provider in OpenAI's format as JSON, written by the gateway alone: the caller's only part is
 * the text, in one user message. `store: false` asks the provider to keep nothing, where its interface has that.
 */
export function openaiBody(question: Question, asked: Asked): string {
  const { before, after } = draftOf(question, asked);
  const room = `"${asked.endpoint.maxTokensField}":${maxTokensOf(question)}`;
  return `{${room},${before}${JSON.stringify(question.text)}${after}`;
}

/** What stands around the text, the same for every text that one action is about. */
interface Draft {
  readonly before: string;
  readonly after: string;
}

/** Written once for each action: instructions are much longer than most texts. */
const drafts = new WeakMap<Endpoint, Map<string, Draft>>();

function draftOf({ action, format }: Question, { endpoint, model, streams }: Asked): Draft {
  const ofEndpoint = drafts.get(endpoint) ?? new Map<string, Draft>();
  const name = `${action} ${format} ${streams} ${model}`;
  const known = ofEndpoint.get(name);
  if (known !== undefined) return known;
  const draft = writeDraft({ action, format, text: '' }, { endpoint, model, streams });
  drafts.set(endpoint, ofEndpoint.set(name, draft));
  return draft;
}

function writeDraft(question: Question, { endpoint, model, streams }: Asked): Draft {
  const leaveOut = endpoint.kind === 'openai-compatible' ? endpoint.leaveOut : [];
  const json = JSON.stringify({
    // Azure's model is the deployment in the path, and its stable interface refuses `store`: nothing is stored there.
    ...(endpoint.kind === 'azure-openai' ? {} : { model }),
    messages: [
      { role: 'system', content: instructionsOf(question) },
      { role: 'user', content: question.text },
    ],
    stream: streams,
    ...(streams && !leaveOut.includes('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(endpoint.kind === 'azure-openai' || leaveOut.includes('store') ? {} : { store: false }),
  });
  // Quotes within a text are escaped, so the one empty text is found for sure.
  const at = json.indexOf('"content":""') + '"content":'.length;
  return { before: json.slice(1, at), after: json.slice(at + '""'.length) };
}
