import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { underLoad } from '../under-load.ts';

/** How long running answers may take after SIGTERM, in milliseconds: longer than they are, unless told otherwise. */
const ANSWERS_MS = 5_000;

/** The one process of an embedded gateway ends while it answers, and is started again by its supervisor. */
async function ended(signal: 'SIGKILL' | 'SIGTERM', people: number, answersMs = ANSWERS_MS) {
  // Slow enough that at any moment nearly everyone is in the middle of an answer.
  const scene = await setScene({
    everyMs: 100,
    config: { operations: { drain: { graceMs: 0, answersMs } } },
  });
  try {
    return await underLoad(scene, people, async () => {
      await scene.gateways[0]?.end(signal);
      await scene.start(0);
    });
  } finally {
    await scene.close();
  }
}

export const killed: Fault = {
  part: 'gateway',
  name: 'SIGKILL with all streams running, started again',
  mode: 'Connections break, which every client sees. What was answered before is in the journal and goes to the database at the next start.',
  breaksOff: true,
  tried: 'always',
  run: (people) => ended('SIGKILL', people),
};

export const terminated: Fault = {
  part: 'gateway',
  name: 'SIGTERM with all streams running, started again',
  mode: 'Running answers end by themselves within the time for it, new requests are told `busy`, and every record is written before the process ends.',
  run: (people) => ended('SIGTERM', people),
};

export const cutShort: Fault = {
  part: 'gateway',
  name: 'SIGTERM, and no time for the streams that are running',
  mode: 'Running answers are told `busy` in their last event, and every record is written before the process ends.',
  run: (people) => ended('SIGTERM', people, 0),
};
