import type { Rated } from '../../../src/ballot.ts';
import type { JobIn } from '../../../src/job.ts';
import type { PanelState } from '../../../src/messages.ts';
import { correction } from './jobs.ts';
import { panelWith, ratedIn } from './panel.ts';

/** A correction with what a person said of it. */
export function voted(
  given: Rated['given'],
  standing: Rated['standing'] = 'settled',
  differing: Partial<JobIn<'answer'>> = {},
): PanelState {
  const job = correction(differing);
  return panelWith(job, { rated: ratedIn(job, { given, standing }) });
}
