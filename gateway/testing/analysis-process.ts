import { startAnalyses } from '../graph/analysis/job.ts';
import { openStorage } from '../storage/database.ts';
import { graphSecret } from './graph-rows.ts';

/**
 * A process that does analyses as a gateway does, and nothing else; its arguments are the database's address and how long a
 * claim counts. It puts no week in line by itself. Says on standard output what fails.
 */
const [databaseUrl, leaseMs] = process.argv.slice(2);
const database = { dataDir: '.', databaseUrl };
const storage = await openStorage(database);
startAnalyses({
  ...{ storage, database, graphKey: graphSecret, leaseMs: Number(leaseMs), everyMs: 100, now: () => 0 },
  onFailure: (error) => void process.stdout.write(`${error}\n`),
});
process.stdout.write('ready\n');
// The job's own timers do not keep a process.
setInterval(() => undefined, 60_000);
