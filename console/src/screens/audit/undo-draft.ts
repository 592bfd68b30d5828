import {
  type AdminOrganisation,
  type OrganisationChanged,
  organisationChangedSchema,
} from '@sidenote/contract/administration';
import type { Connector } from '@sidenote/contract/graph/connectors';
import type { Webhook } from '@sidenote/contract/webhooks';
import { readOrganisation } from '../../api/organisation.ts';
import { type Answered, request } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';
import { connectorDifferences, readConnector, undoConnector } from '../connectors/connector-draft.ts';
import { readWebhook, undoWebhook, webhookDifferences } from '../data-out/webhook-draft.ts';
import { type KeyState, keyDifferences, readKey, undoKey } from '../providers/key-draft.ts';
import { ruleDifferences } from '../scope/differences.ts';

/**
 * The change that takes a row of the audit back, by the row's number and what it says of itself. What that comes to now the gateway works
 * out; what somebody changed meanwhile is told from the organisation.
 */
export function undoDraft({
  seq,
  differences,
  read,
}: Undone<AdminOrganisation>): Draft<AdminOrganisation, OrganisationChanged> {
  return {
    ...{ title: say('audit.undo'), button: say('audit.undo'), reaches: say('audit.undoReaches') },
    ...{ read, reason: 'asked', reread: readOrganisation, undo: null },
    change: (organisation) => ({ ...organisation }),
    describe: () => turnedRound(differences),
    describeMeanwhile: (before, now) => ruleDifferences(before.rules, now.rules),
    write: (_organisation, { etag, reason }) => {
      const [path, answer] = [`/v1/admin/audit/${seq}/undo`, organisationChangedSchema];
      return request({ method: 'POST', path, body: { reason }, ifMatch: etag, answer });
    },
  };
}

interface Undone<Value> {
  readonly seq: number;
  readonly differences: readonly Difference[];
  readonly read: Answered<Value>;
}

/** The same for a change of a webhook. */
export function webhookUndoDraft({ seq, differences, read }: Undone<Webhook>): Draft<Webhook> {
  const { id } = read.value;
  return {
    ...{ title: say('audit.undo'), button: say('audit.undo'), reaches: say('dataOut.reaches') },
    ...{ read, reason: 'asked', reread: () => readWebhook(id), undo: null },
    change: (webhook) => ({ ...webhook }),
    describe: () => turnedRound(differences),
    describeMeanwhile: webhookDifferences,
    write: async (webhook, { etag, reason }) => {
      await undoWebhook(id, { seq, etag, reason });
      return { value: webhook, etag: null };
    },
  };
}

/** The same for a change of a connector. */
export function connectorUndoDraft({ seq, differences, read }: Undone<Connector>): Draft<Connector> {
  const { id } = read.value;
  return {
    ...{ title: say('audit.undo'), button: say('audit.undo'), reaches: say('connectors.reaches') },
    ...{ read, reason: 'asked', reread: () => readConnector(id), undo: null },
    change: (connector) => ({ ...connector }),
    describe: () => turnedRound(differences),
    describeMeanwhile: connectorDifferences,
    write: async (connector, { etag, reason }) => {
      await undoConnector(id, { seq, etag, reason });
      return { value: connector, etag: null };
    },
  };
}

/** The same for the entering of a provider's key. */
export function keyUndoDraft({ seq, differences, read }: Undone<KeyState>): Draft<KeyState> {
  const { provider } = read.value;
  return {
    ...{ title: say('audit.undo'), button: say('audit.undo'), reaches: say('providers.keyReaches') },
    ...{ read, reason: 'asked', reread: () => readKey(provider), undo: null },
    change: (key) => ({ ...key }),
    describe: () => turnedRound(differences),
    describeMeanwhile: keyDifferences,
    write: async (key, { etag, reason }) => {
      await undoKey(provider, { seq, etag, reason });
      return { value: key, etag: null };
    },
  };
}

function turnedRound(differences: readonly Difference[]): Difference[] {
  return differences.map(({ what, before, after }) => ({ what, before: after, after: before }));
}
