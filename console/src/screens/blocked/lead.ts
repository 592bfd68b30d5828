import type { Blocked } from '@sidenote/contract/insights';
import { say, sayCount } from '../../locales/say.ts';

/** What was refused, in one sentence; of what cannot be shown it is not said that it was nothing. */
export function leadOf({
  total,
  device,
  weeks,
}: Pick<Blocked, 'total' | 'device' | 'weeks'>): string | undefined {
  if (weeks.length === 0) return undefined;
  const count = (amount: number) => sayCount('insights.requestsCount', amount);
  const stopped =
    device.length === 0 ? undefined : count(device.reduce((sum, { blocked }) => sum + blocked, 0));
  const refused = total === null ? undefined : count(total.blocked);
  if (refused !== undefined && stopped !== undefined)
    return say('blocked.lead', { requests: refused, device: stopped });
  if (refused !== undefined) return say('blocked.leadGateway', { requests: refused });
  return stopped === undefined ? say('blocked.leadNone') : say('blocked.leadDevice', { device: stopped });
}
