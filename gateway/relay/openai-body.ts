import { parameterForms, parameterIds } from '@sidenote/contract/parameters';
import type { Endpoint } from '../providers/registry.ts';
import { instructionsOf, maxTokensOf, newMark, passageBetween } from './instructions.ts';
import { withoutRoleTokens } from './role-tokens.ts';
import type { Question } from './upstream.ts';

/** Who is asked, and how. */
interface Asked {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly streams: boolean;
}

/**
 * Body of the request to a provider in OpenAI's format as JSON, written by the gateway alone: the caller's only part is
 * the text, in one user message, and what they chose or wrote for the action. `store: false` asks the provider to keep
 * nothing, where its interface has that.
 */
export function openaiBody(question: Question, asked: Asked): string {
  const mark = newMark();
  const { beforeText, afterText } = draftOf(question, asked, mark);
  const text = JSON.stringify(withoutRoleTokens(question.text)).slice(1, -1);
  const room = `"${asked.endpoint.maxTokensField}":${maxTokensOf(question)}`;
  return `{${room},${beforeText.join(mark)}${text}${afterText.join(mark)}`;
}

const MANY_DRAFTS = 5_000;

/** Stand in a draft for the mark and for the text; JSON leaves them as they are. */
const MARK = '{{mark}}';
const TEXT = '{{text}}';

/** What stands around the text, cut where the mark belongs: the same for every text that one action is about. */
interface Draft {
  readonly beforeText: readonly string[];
  readonly afterText: readonly string[];
}

const writtenIds = parameterIds.filter((id) => parameterForms[id].kind === 'text');

/** Written once for each action: instructions are much longer than most texts. */
const drafts = new WeakMap<Endpoint, Map<string, Draft>>();

function draftOf(question: Question, asked: Asked, mark: string): Draft {
  const { action, format, parameters } = question;
  // What people write themselves is theirs: it stays for no other request, and nothing in it is replaced.
  if (writtenIds.some((id) => parameters[id] !== undefined)) return writeDraft(question, asked, mark);
  const ofEndpoint = drafts.get(asked.endpoint) ?? new Map<string, Draft>();
  const chosen = parameterIds.map((id) => parameters[id] ?? '').join(' ');
  const house = question.house?.instructions === '' ? undefined : question.house?.of;
  const name = `${action} ${format} ${chosen} ${asked.streams} ${asked.model} ${house ?? ''} ${question.context ?? ''}`;
  const known = ofEndpoint.get(name);
  if (known !== undefined) return known;
  const draft = writeDraft(question, asked, MARK);
  // Organisations change their policies, and nothing asks for the drafts of before again.
  if (ofEndpoint.size >= MANY_DRAFTS) ofEndpoint.clear();
  drafts.set(asked.endpoint, ofEndpoint.set(name, draft));
  return draft;
}

function writeDraft(question: Question, { endpoint, model, streams }: Asked, mark: string): Draft {
  const leaveOut = endpoint.kind === 'openai-compatible' ? endpoint.leaveOut : [];
  const json = JSON.stringify({
    // Azure's model is the deployment in the path, and its stable interface refuses `store`: nothing is stored there.
    ...(endpoint.kind === 'azure-openai' ? {} : { model }),
    messages: [
      { role: 'system', content: instructionsOf(question, mark) },
      { role: 'user', content: passageBetween(TEXT, mark) },
    ],
    stream: streams,
    ...(streams && !leaveOut.includes('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(endpoint.kind === 'azure-openai' || leaveOut.includes('store') ? {} : { store: false }),
  });
  // The last one: what a person writes comes before it, and could hold the same letters.
  const at = json.lastIndexOf(TEXT);
  return {
    beforeText: json.slice(1, at).split(mark),
    afterText: json.slice(at + TEXT.length).split(mark),
  };
}
