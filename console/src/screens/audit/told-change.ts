import { adminOrganisationSchema, organisationRulesSchema } from '@sidenote/contract/administration';
import type { AuditEntryRow } from '@sidenote/contract/audit';
import { decidedConnectorSchema } from '@sidenote/contract/graph/connectors';
import { optInStates } from '@sidenote/contract/policy';
import { isOrganisationAct } from '@sidenote/contract/undo';
import { type DecidedWebhook, decidedWebhookSchema } from '@sidenote/contract/webhooks';
import { z } from 'zod';
import type { Difference } from '../../change/draft.ts';
import { decidedDifferences as connectorDifferences, readsElse } from '../connectors/connector-draft.ts';
import { addressElse, webhookDifferences } from '../data-out/webhook-draft.ts';
import { hipaaDifferences } from '../opt-in/hipaa-differences.ts';
import { switchDifferences } from '../opt-in/switch-draft.ts';
import { termsDifferences } from '../opt-in/terms-differences.ts';
import { keyDifferences } from '../providers/key-draft.ts';
import { ruleDifferences } from '../scope/differences.ts';
import { type Differing, differing } from './differing.ts';

/** What a row of the audit changed. */
export interface ToldChange {
  /** In the words of the screen on which that is changed. */
  readonly said: readonly Difference[];
  /** What no screen has words for, as it is kept. */
  readonly unsaid: readonly Differing[];
}

type States = Pick<AuditEntryRow, 'before' | 'after'>;

/** What was said of a change, and whether that tells of a field. */
interface Saying {
  readonly said: readonly Difference[];
  readonly tells: (field: string) => boolean;
}

/** What a row of the audit changed, in words as far as there are some for it. */
export function toldChange(row: Pick<AuditEntryRow, 'action' | 'before' | 'after'>): ToldChange {
  const { said, tells } = sayingOf(row) ?? { said: [], tells: () => false };
  return { said, unsaid: differing(row.before, row.after).filter(({ field }) => !tells(field)) };
}

/** Undefined for what is changed on no screen, and for states that are none of today. */
function sayingOf({ action, ...states }: Parameters<typeof toldChange>[0]): Saying | undefined {
  if (isOrganisationAct(action)) return sayingOfOrganisation(states);
  if (action.startsWith('webhook.')) return sayingOfWebhook(states);
  if (action.startsWith('connector.')) return sayingOfConnector(states);
  return action.startsWith('key.') ? sayingOfKey(states) : undefined;
}

const decidedSchema = z.object({
  ...organisationRulesSchema.shape,
  switch: z.enum(optInStates),
  ...adminOrganisationSchema.pick({
    ...({ termsVersion: true, termsAcceptedAt: true, hipaaBound: true, agreement: true } as const),
  }).shape,
});

const partsSchema = decidedSchema.partial();

type Decided = z.infer<typeof decidedSchema>;

function sayingOfOrganisation({ before, after }: States): Saying | undefined {
  const [old, now] = [readable(before), readable(after)];
  // What one of them lacks, as an older version did, is not told as changed.
  const was = decidedSchema.safeParse({ ...now, ...old }).data;
  const is = decidedSchema.safeParse({ ...old, ...now }).data;
  if (was === undefined || is === undefined) return undefined;
  const asked = decidedSchema.keyof();
  return {
    said: decidedDifferences(was, is),
    tells: (field) => {
      const key = asked.safeParse(field).data;
      if (key === undefined) return false;
      // Some are told only together with others, as terms with when they were accepted; an order of its own is not told.
      const [first, last] = [
        { ...was, [key]: is[key] },
        { ...is, [key]: was[key] },
      ];
      return decidedDifferences(was, first).length + decidedDifferences(last, is).length > 0;
    },
  };
}

function decidedDifferences(was: Decided, is: Decided): Difference[] {
  return [
    ...switchDifferences({ state: was.switch }, { state: is.switch }),
    ...termsDifferences(was, is),
    ...hipaaDifferences(was, is),
    ...ruleDifferences(was, is),
  ];
}

/** What of a state is as it could be today. */
function readable(state: unknown): z.infer<typeof partsSchema> {
  const given = z.record(z.string(), z.unknown()).safeParse(state).data ?? {};
  const wrong = new Set(decidedSchema.safeParse(given).error?.issues.map(({ path }) => path[0]));
  const entries = Object.entries(given).filter(([field]) => !wrong.has(field));
  return partsSchema.parse(Object.fromEntries(entries));
}

function sayingOfWebhook({ before, after }: States): Saying | undefined {
  const states = decidedWebhookSchema.nullable();
  const [was, is] = [states.safeParse(before).data, states.safeParse(after).data];
  if (was === undefined || is === undefined) return undefined;
  const said = webhookDifferences(webhookOf(was), webhookOf(is));
  const isElsewhere = was !== null && is !== null && was.to === is.to && was.address !== is.address;
  return {
    said: isElsewhere ? [...said, addressElse(is.to)] : said,
    tells: (field) => field !== 'version' && Object.hasOwn(decidedWebhookSchema.shape, field),
  };
}

function webhookOf(state: DecidedWebhook | null) {
  return state && { ...state, url: state.to, secretNumber: state.secret };
}

function sayingOfConnector({ before, after }: States): Saying | undefined {
  const states = decidedConnectorSchema.nullable();
  const [was, is] = [states.safeParse(before).data, states.safeParse(after).data];
  if (was === undefined || is === undefined) return undefined;
  const said = [...connectorDifferences(was, is)];
  const isSame = was !== null && is !== null;
  if (isSame && was.from === is.from && was.address !== is.address) said.push(addressElse(is.from));
  if (isSame && was.reads !== is.reads) said.push(readsElse());
  return {
    said,
    tells: (field) => field !== 'version' && Object.hasOwn(decidedConnectorSchema.shape, field),
  };
}

const keySchema = z.object({ fingerprint: z.string() }).nullable();

function sayingOfKey({ before, after }: States): Saying | undefined {
  const [was, is] = [keySchema.safeParse(before).data, keySchema.safeParse(after).data];
  if (was === undefined || is === undefined) return undefined;
  const none = { fingerprint: null };
  return { said: keyDifferences(was ?? none, is ?? none), tells: (field) => field === 'fingerprint' };
}
