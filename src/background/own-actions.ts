import type { OwnAction } from '@sidenote/contract/house';
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
