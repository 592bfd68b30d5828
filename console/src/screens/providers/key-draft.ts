import { keyEnteredSchema } from '@sidenote/contract/administration';
import { fingerprintOf } from '@sidenote/contract/key-fingerprint';
import { type ProviderFacts, providersSchema } from '@sidenote/contract/providers';
import { rowUndoneSchema } from '@sidenote/contract/undo';
import { ApiFault } from '../../api/api-fault.ts';
import { type Answered, nothing, request } from '../../api/request.ts';
import type { Difference, Draft } from '../../change/draft.ts';
import { say } from '../../locales/say.ts';

/** What is told of a provider's key: no fingerprint where there is none. */
export interface KeyState {
  /** Id of the provider. */
  readonly provider: string;
  readonly fingerprint: string | null;
  readonly version: number;
}

interface KeyEntered extends KeyState {
  /** Number of the change in the audit. */
  readonly audited: number;
}

/** A provider's key with what a change of it rests on. */
function answered<Key extends KeyState>(key: Key): Answered<Key> {
  return { value: key, etag: `"${key.version}"` };
}

function stateOf({ id, key }: ProviderFacts): KeyState {
  return { provider: id, fingerprint: key?.fingerprint ?? null, version: key?.version ?? 0 };
}

/** A provider's key as it is now. Rejects with an `ApiFault` where there is no such provider any more. */
export async function readKey(provider: string): Promise<Answered<KeyState>> {
  const { value } = await request({ path: '/v1/admin/providers', answer: providersSchema });
  const facts = value.providers.find(({ id }) => id === provider);
  if (facts === undefined) throw new ApiFault('not_found', 'provider');
  return answered(stateOf(facts));
}

type ToldKey = Pick<KeyState, 'fingerprint'>;

/** Which key it was and which one it is, by fingerprint. */
export function keyDifferences(before: ToldKey, after: ToldKey): Difference[] {
  const told = ({ fingerprint }: ToldKey) => fingerprint ?? say('providers.noKey');
  return before.fingerprint === after.fingerprint
    ? []
    : [{ what: say('providers.key'), before: told(before), after: told(after) }];
}

const pathOf = (provider: string) => `/v1/admin/keys/${encodeURIComponent(provider)}`;

/** Takes the entering of a key back by its row of the audit. */
export function undoKey(
  provider: string,
  { seq, etag, reason }: { seq: number; etag: string | null; reason: string },
): Promise<Answered<{ audited: number }>> {
  const asked = { method: 'POST', path: `${pathOf(provider)}/undo`, body: { seq, reason } } as const;
  return request({ ...asked, ifMatch: etag, answer: rowUndoneSchema });
}

/** Puts a key in the place of the one there is. The draft holds it until it is carried out or given up. */
export async function enterDraft(facts: ProviderFacts, key: string): Promise<Draft<KeyState, KeyEntered>> {
  const fingerprint = await fingerprintOf(key);
  return {
    ...{ title: say('providers.keyTitle', { provider: facts.provider }), button: say('providers.save') },
    ...{ reaches: `${say('providers.keyReaches')} ${say('providers.keyUndo')}`, reason: 'asked' },
    ...{ read: answered(stateOf(facts)), reread: () => readKey(facts.id), describe: keyDifferences },
    change: (now) => ({ ...now, fingerprint }),
    write: async (_now, { etag, reason }) => {
      const asked = { method: 'PUT', path: pathOf(facts.id), body: { key, reason } } as const;
      const { value } = await request({ ...asked, ifMatch: etag, answer: keyEnteredSchema });
      return answered({ ...value, provider: facts.id });
    },
    undo: ({ value, etag }) =>
      undoKey(facts.id, { seq: value.audited, etag, reason: say('change.undoReason') }),
  };
}

/** Removes a key, for good. */
export function removeDraft(facts: ProviderFacts): Draft<KeyState> {
  return {
    ...{ title: say('providers.keyTitle', { provider: facts.provider }), button: say('providers.remove') },
    ...{ reaches: `${say('providers.keyReaches')} ${say('providers.removeLead')}`, reason: 'asked' },
    ...{ read: answered(stateOf(facts)), reread: () => readKey(facts.id), describe: keyDifferences },
    change: (now) => ({ ...now, fingerprint: null }),
    write: async (now, { etag, reason }) => {
      const asked = { method: 'DELETE', path: pathOf(facts.id), body: { reason } } as const;
      await request({ ...asked, ifMatch: etag, answer: nothing });
      return { value: now, etag: null };
    },
    undo: null,
  };
}
