import { rowUndoneSchema } from '@sidenote/contract/undo';
import {
  type Webhook,
  type WebhookChanged,
  webhookChangedSchema,
  webhookListSchema,
  webhookSecretSchema,
} from '@sidenote/contract/webhooks';
import { ApiFault } from '../../api/api-fault.ts';
import { type Answered, nothing, request } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';

const PATH = '/v1/admin/webhooks';

/** A webhook with what a change of it rests on. */
export function answered<One extends Webhook>(webhook: One): Answered<One> {
  return { value: webhook, etag: `"${webhook.version}"` };
}

/** A webhook as it is now. Rejects with an `ApiFault` where there is none any more. */
export async function readWebhook(id: string): Promise<Answered<Webhook>> {
  const { value } = await request({ path: PATH, answer: webhookListSchema });
  const webhook = value.webhooks.find((one) => one.id === id);
  if (webhook === undefined) throw new ApiFault('not_found', 'id');
  return answered(webhook);
}

type Decided = Pick<Webhook, 'name' | 'url' | 'format' | 'state' | 'secretNumber'>;

/** What owners decide about a webhook that differs between two states, in words; null where it is not there. */
export function webhookDifferences(before: Decided | null, after: Decided | null): Difference[] {
  const lines: [what: string, of: (webhook: Decided) => string][] = [
    [say('dataOut.name'), ({ name }) => name],
    [say('dataOut.url'), ({ url }) => url],
    [say('dataOut.format'), ({ format }) => say(`dataOut.formats.${format}`)],
    [say('dataOut.state'), ({ state }) => say(`dataOut.states.${state}`)],
    [
      say('dataOut.secretLabel'),
      ({ secretNumber }) => say('dataOut.secretNumber', { number: String(secretNumber) }),
    ],
  ];
  const told = (webhook: Decided | null, of: (webhook: Decided) => string) =>
    webhook === null ? say('scope.emptyList') : of(webhook);
  return lines
    .map(([what, of]) => ({ what, before: told(before, of), after: told(after, of) }))
    .filter((one) => one.before !== one.after);
}

/** Another address of the same origin: of an address, the origin is all that anybody is told. */
export function addressElse(origin: string): Difference {
  return { what: say('dataOut.url'), before: origin, after: say('dataOut.urlElse', { origin }) };
}

type WebhookDraft = Draft<Webhook, WebhookChanged>;

/** What all changes of a webhook have in common; `note` says what follows from one. */
function draftOf(webhook: Webhook, { button, note }: { button: string; note: string }) {
  return {
    ...{ title: webhook.name, button, reaches: `${say('dataOut.reaches')} ${note}` },
    ...{ read: answered(webhook), reason: 'asked', describe: webhookDifferences },
    reread: () => readWebhook(webhook.id),
    undo: ({ value, etag }) =>
      undoWebhook(webhook.id, { seq: value.audited, etag, reason: say('change.undoReason') }),
  } satisfies Partial<WebhookDraft>;
}

/** Takes a change of a webhook back by its row of the audit. */
export function undoWebhook(
  id: string,
  { seq, etag, reason }: { seq: number; etag: string | null; reason: string },
): Promise<Answered<{ audited: number }>> {
  const asked = { method: 'POST', path: `${PATH}/${id}/undo`, body: { seq, reason }, ifMatch: etag } as const;
  return request({ ...asked, answer: rowUndoneSchema });
}

/** Switches a webhook on or off. */
export function stateDraft(webhook: Webhook, state: 'on' | 'off'): WebhookDraft {
  return {
    ...draftOf(webhook, { button: say(`dataOut.${state}`), note: say(`dataOut.${state}Lead`) }),
    change: (one) => ({ ...one, state }),
    write: (_one, { etag, reason }) =>
      request({
        ...{ method: 'PUT', path: `${PATH}/${webhook.id}/state`, body: { state, reason }, ifMatch: etag },
        answer: webhookChangedSchema,
      }),
  };
}

/** What an owner wants to be different; an address that is left out stays. */
export interface WebhookEdit extends Pick<Webhook, 'name' | 'format'> {
  readonly url: string | undefined;
}

/** Changes what a webhook is called, where it goes and what it is sent. */
export function editDraft(webhook: Webhook, { name, format, url }: WebhookEdit): WebhookDraft {
  const to = url === undefined ? undefined : new URL(url).origin;
  return {
    ...draftOf(webhook, { button: say('dataOut.change'), note: say('dataOut.changeLead') }),
    change: (one) => ({ ...one, name, format, url: to ?? one.url }),
    describe: (before, after) =>
      to === undefined || to !== before.url
        ? webhookDifferences(before, after)
        : [...webhookDifferences(before, after), addressElse(to)],
    describeMeanwhile: webhookDifferences,
    write: (_one, { etag, reason }) =>
      request({
        ...{ method: 'PUT', path: `${PATH}/${webhook.id}`, body: { name, format, url, reason } },
        ...{ ifMatch: etag, answer: webhookChangedSchema },
      }),
  };
}

/** Gives a webhook another secret, which is handed on once. */
export function rotateDraft(webhook: Webhook, onSecret: (secret: string) => void): WebhookDraft {
  return {
    ...draftOf(webhook, { button: say('dataOut.rotate'), note: say('dataOut.rotateLead') }),
    change: (one) => ({ ...one, secretNumber: one.secretNumber + 1 }),
    write: async (one, { etag, reason }) => {
      const asked = { method: 'POST', path: `${PATH}/${webhook.id}/rotate`, body: { reason } } as const;
      const { value } = await request({ ...asked, ifMatch: etag, answer: webhookSecretSchema });
      onSecret(value.secret);
      return answered({ ...one, version: value.version, audited: value.audited });
    },
  };
}

/** Removes a webhook, for good. */
export function removeDraft(webhook: Webhook): Draft<Webhook> {
  return {
    ...draftOf(webhook, { button: say('dataOut.remove'), note: say('dataOut.removeLead') }),
    change: (one) => one,
    describe: ({ name, url }) => [{ what: name, before: url, after: say('dataOut.removed') }],
    describeMeanwhile: webhookDifferences,
    undo: null,
    write: async (one, { etag, reason }) => {
      const asked = { method: 'DELETE', path: `${PATH}/${webhook.id}`, body: { reason } } as const;
      await request({ ...asked, ifMatch: etag, answer: nothing });
      return { value: one, etag: null };
    },
  };
}
