import { nextMessage, startModule } from '../child.ts';
import { type Job, type Result, resultSchema } from './job.ts';

/** The load generator: does one job at a time. */
export interface Load {
  readonly pid: number;
  run(job: Job): Promise<Result>;
  stop(): Promise<void>;
}

export async function startLoad(): Promise<Load> {
  const { process: generator, child } = await startModule('load/generator.ts');
  return {
    pid: child.pid,
    run: async (job) => {
      generator.send(job);
      return resultSchema.parse(await nextMessage(generator));
    },
    stop: child.stop,
  };
}
