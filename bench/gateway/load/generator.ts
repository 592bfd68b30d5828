/** The load generator, in a process of its own: takes one job after the other over the channel to its parent. */
import { jobSchema } from './job.ts';
import { runJob } from './run-job.ts';

process.on('message', async (message) => {
  process.send?.(await runJob(jobSchema.parse(message)));
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
