import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { underLoad } from '../under-load.ts';

/** The one process of an embedded gateway ends while it answers, and is started again by its supervisor. */
function ended(signal: 'SIGKILL' | 'SIGTERM', mode: string): Fault {
  return {
    part: 'gateway',
    name: `${signal} with all streams running, started again`,
    mode,
    run: async (people) => {
      // Slow enough that at any moment nearly everyone is in the middle of an answer.
      const scene = await setScene({
        everyMs: 100,
        config: { operations: { drain: { graceMs: 0, answersMs: 5_000 } } },
      });
      try {
        return await underLoad(scene, people, async () => {
          await scene.gateways[0]?.end(signal);
          await scene.start(0);
        });
      } finally {
        await scene.close();
      }
    },
  };
}

export const killed = ended(
  'SIGKILL',
  'Connections break, which every client sees. What was answered before is in the journal and goes to the database at the next start.',
);

export const terminated = ended(
  'SIGTERM',
  'Running answers end by themselves within the time for it, new requests are told `busy`, and every record is written before the process ends.',
);
