import { parentPort } from 'node:worker_threads';
import { NeedsModelError } from '@sidenote/contract/engine';
import { loadDictionary } from '../proofread/dictionary.ts';
import { type Grammar, startHarper } from '../proofread/harper.ts';
import type { Passage } from '../proofread/passage.ts';
import type { Job, Report } from './messages.ts';
import { perform } from './perform.ts';

// The engine's thread: everything that takes time or memory happens here, one job at a time.

const dictionary = await loadDictionary();
const harper = await startHarper();
let worn = false;

/** When Harper breaks on a text, the answer is given by the other rules, and this worker is marked as worn. */
const grammar: Grammar = {
  async check(passage: Passage) {
    if (worn) return [];
    try {
      return await harper.check(passage);
    } catch {
      worn = true;
      return [];
    }
  },
};

async function handle({ id, request }: Job): Promise<Report> {
  try {
    const text = await perform(request, { dictionary, grammar });
    return { kind: 'answer', id, text, worn };
  } catch (error) {
    if (error instanceof NeedsModelError) return { kind: 'needs-model', id };
    // What was thrown may hold a part of the text, so nothing of it leaves the thread.
    return { kind: 'failed', id };
  }
}

parentPort?.on('message', (job: Job) => {
  void handle(job).then((report) => parentPort?.postMessage(report));
});
parentPort?.postMessage({ kind: 'ready' } satisfies Report);
