import type { Vote } from '@sidenote/contract/feedback';
import type { Job } from '../../job.ts';
import { refreshPanels } from '../panels.ts';
import { castBallot } from './ballots.ts';
import { deliver } from './deliver.ts';
import { rateablesIn } from './rated.ts';

/** Takes a person's word on an answer, or takes it back, and sends it as soon as that can be. */
export async function rate(
  tabId: number,
  job: Job | undefined,
  { requestId, vote, reasons }: { requestId: string; vote: Vote | null; reasons: readonly string[] },
): Promise<void> {
  const on = (await rateablesIn(tabId, job)).find((one) => one.requestId === requestId);
  // Forgotten meanwhile: the panel shows what can still be voted on.
  if (on === undefined) return refreshPanels(tabId);
  // Shown at once; the gateway may take its time.
  await castBallot(on, vote === null ? undefined : { vote, reasons });
  await refreshPanels(tabId);
  await deliver();
}
