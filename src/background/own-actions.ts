import { OWN_ACTION_RUNS, type OwnAction, type OwnGroup } from '@sidenote/contract/house';
import type { ManagedPolicy } from '@sidenote/contract/managed-policy';
import type { OrganisationPolicy } from '@sidenote/contract/policy';
import { names } from './consent.ts';
import { recallOwn, rememberOwn } from './storage.ts';

/** More than these no list shows at a glance. */
const MOST = 50;

/** Keeps what a person wrote before an action under a title. One of the same title is replaced. */
export async function keepOwnAction({
  title,
  parameters,
}: Pick<OwnAction, 'title' | 'parameters'>): Promise<void> {
  const others = (await recallOwn()).filter((own) => own.title !== title);
  // The start of what is asked for says best what an action is.
  const description = parameters.task.slice(0, 160).padEnd(3, '.');
  const own: OwnAction = { id: crypto.randomUUID(), title, description, parameters };
  await rememberOwn([...others, own].slice(-MOST));
}

export async function dropOwnAction(id: string): Promise<void> {
  await rememberOwn((await recallOwn()).filter((own) => own.id !== id));
}

/**
 * The own actions that a menu may show, which is the same on every page: those that no rule stands against but one about
 * the page. None where the organisation's rules are not known.
 */
export function ownOffers(known: {
  readonly managed: ManagedPolicy | undefined;
  readonly organisation: OrganisationPolicy | undefined;
  readonly personal: readonly OwnAction[];
}): Record<OwnGroup, readonly OwnAction[]> {
  const { managed, organisation, personal } = known;
  const none = { organisation: [], personal: [] };
  if (organisation?.state !== 'on' || !organisation.person.groupAllowed) return none;
  if (managed !== undefined && !names(managed.allowedActions, OWN_ACTION_RUNS)) return none;
  const { house, actions } = organisation;
  return { organisation: house.actions, personal: actions.includes(OWN_ACTION_RUNS) ? personal : [] };
}
