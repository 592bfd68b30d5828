import type { WebhookFault } from '@sidenote/contract/webhooks';
import { say } from '../../locales/say.ts';

/** Why a message was not taken. */
export function saidFault(fault: WebhookFault, status: number | null): string {
  if (fault === 'status') return say('dataOut.faults.status', { status: String(status) });
  return say(`dataOut.faults.${fault}`);
}
