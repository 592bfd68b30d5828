import {
  type Connector,
  connectorChangedSchema,
  connectorListSchema,
  type DecidedConnector,
} from '@sidenote/contract/graph/connectors';
import { productNames } from '@sidenote/contract/product-names';
import { rowUndoneSchema } from '@sidenote/contract/undo';
import type { z } from 'zod';
import { ApiFault } from '../../api/api-fault.ts';
import { type Answered, request } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';

export const CONNECTORS = '/v1/admin/connectors';

type Changed = z.infer<typeof connectorChangedSchema>;

/** A connector with what a change of it rests on. */
function answered<One extends Connector>(connector: One): Answered<One> {
  return { value: connector, etag: `"${connector.version}"` };
}

/** A connector as it is now. Rejects with an `ApiFault` where there is none any more. */
export async function readConnector(id: string): Promise<Answered<Connector>> {
  const { value } = await request({ path: CONNECTORS, answer: connectorListSchema });
  const connector = value.connectors.find((one) => one.id === id);
  if (connector === undefined) throw new ApiFault('not_found', 'id');
  return answered(connector);
}

type Decided = Pick<Connector, 'name' | 'url' | 'scopes' | 'state'>;

/** What owners decide about a connector that differs between two states, in words. */
export function connectorDifferences(before: Decided, after: Decided): Difference[] {
  const lines: [what: string, of: (connector: Decided) => string][] = [
    [say('connectors.name'), ({ name }) => name],
    [say('connectors.url'), ({ url }) => url],
    [say('connectors.scopes'), ({ scopes }) => scopes.join('\n')],
    // What makes it fail is nobody's decision.
    [say('connectors.state'), ({ state }) => say(`connectors.states.${state === 'failing' ? 'on' : state}`)],
  ];
  return lines
    .map(([what, of]) => ({ what, before: of(before), after: of(after) }))
    .filter((one) => one.before !== one.after);
}

type ConnectorDraft = Draft<Connector, Changed>;

/** What all changes of a connector have in common; `note` says what follows from one. */
function draftOf(connector: Connector, { button, note }: { button: string; note: string }) {
  return {
    ...{ title: connector.name, button, reaches: `${say('connectors.reaches')} ${note}` },
    ...{ read: answered(connector), reason: 'asked', describe: connectorDifferences },
    reread: () => readConnector(connector.id),
    undo: ({ value, etag }) =>
      undoConnector(connector.id, { seq: value.audited, etag, reason: say('change.undoReason') }),
  } satisfies Partial<ConnectorDraft>;
}

/** Takes a change of a connector back by its row of the audit. */
export function undoConnector(
  id: string,
  { seq, etag, reason }: { seq: number; etag: string | null; reason: string },
): Promise<Answered<{ audited: number }>> {
  const asked = { method: 'POST', path: `${CONNECTORS}/${id}/undo`, body: { seq, reason } } as const;
  return request({ ...asked, ifMatch: etag, answer: rowUndoneSchema });
}

/** Pauses a connector, or lets it go on. */
export function stateDraft(connector: Connector, state: 'on' | 'off'): ConnectorDraft {
  return {
    ...draftOf(connector, { button: say(`connectors.${state}`), note: say(`connectors.${state}Lead`) }),
    change: (one) => ({ ...one, state }),
    write: (_one, { etag, reason }) =>
      request({
        ...{ method: 'PUT', path: `${CONNECTORS}/${connector.id}/state`, body: { state, reason } },
        ...{ ifMatch: etag, answer: connectorChangedSchema },
      }),
  };
}

/** What an owner wants to be different; a secret that is left out stays. */
export interface ConnectorEdit {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly url: string;
  readonly secret: string | undefined;
}

/** Changes what a connector is called, where it reads, what, and with which secret. With another secret it is not undone: none is given back. */
export function editDraft(connector: Connector, edit: ConnectorEdit): ConnectorDraft {
  const { name, scopes, url, secret } = edit;
  return {
    ...draftOf(connector, { button: say('connectors.change'), note: say('connectors.changeLead') }),
    change: (one) => ({ ...one, name, scopes: [...scopes], url }),
    describe: (before, after) => [
      ...connectorDifferences(before, after),
      ...(secret === undefined
        ? []
        : [
            {
              what: say('connectors.secret'),
              before: before.fingerprint,
              after: say('connectors.newSecret'),
            },
          ]),
    ],
    describeMeanwhile: connectorDifferences,
    ...(secret === undefined ? {} : { undo: null }),
    write: (one, { etag, reason }) =>
      request({
        ...{ method: 'PUT', path: `${CONNECTORS}/${one.id}`, ifMatch: etag, answer: connectorChangedSchema },
        body: { name, scopes, reason, url, ...(secret && { secret }) },
      }),
  };
}

/** Removes a connector with all that it brought, for good. */
export function removeDraft(connector: Connector): ConnectorDraft {
  return {
    ...draftOf(connector, { button: say('connectors.remove'), note: say('connectors.removeLead') }),
    change: (one) => one,
    describe: ({ name, host }) => [{ what: name, before: host, after: say('connectors.removed') }],
    describeMeanwhile: connectorDifferences,
    undo: null,
    write: (_one, { etag, reason }) =>
      request({
        ...{ method: 'DELETE', path: `${CONNECTORS}/${connector.id}`, body: { reason } },
        ...{ ifMatch: etag, answer: connectorChangedSchema },
      }),
  };
}

/** What owners decided about a connector by its rows of the audit, in words; null where it is not there. */
export function decidedDifferences(
  before: DecidedConnector | null,
  after: DecidedConnector | null,
): Difference[] {
  const lines: [what: string, of: (connector: DecidedConnector) => string][] = [
    [say('connectors.name'), ({ name }) => name],
    [say('connectors.app'), ({ app }) => productNames[app]],
    [say('connectors.url'), ({ from }) => from],
    [say('connectors.state'), ({ state }) => say(`connectors.states.${state}`)],
    [say('connectors.secret'), ({ secret }) => say('dataOut.secretNumber', { number: String(secret) })],
  ];
  const told = (connector: DecidedConnector | null, of: (connector: DecidedConnector) => string) =>
    connector === null ? say('scope.emptyList') : of(connector);
  return lines
    .map(([what, of]) => ({ what, before: told(before, of), after: told(after, of) }))
    .filter((one) => one.before !== one.after);
}

/** Other scopes than before: what a connector may read, its rows of the audit do not tell. */
export function readsElse(): Difference {
  return {
    what: say('connectors.scopes'),
    before: say('connectors.readsThose'),
    after: say('connectors.readsOthers'),
  };
}
