import { type Manner, questionBody } from '../answers.ts';
import type { Job, Result } from '../load/job.ts';
import type { Load } from '../load/load.ts';
import { cpuMicros } from '../process-use.ts';
import type { Subject } from '../subjects/subject.ts';

/** One job done by one subject. */
export interface Measured extends Result {
  readonly subject: Subject;
  /** Answers in a second. */
  readonly perSecond: number;
  /** Time of the subject's process for one answer, in microseconds; undefined for one without a process. */
  readonly cpuMicros: number | undefined;
}

export interface Asked {
  readonly manner: Manner;
  readonly connections: number;
  readonly until: Job['until'];
}

/** Lets the load generator ask a subject, and reads before and after how much time its process has used. */
export async function ask(load: Load, subject: Subject, asked: Asked): Promise<Measured> {
  const { url, protocol, headers, tokens, pid } = subject;
  const { manner, connections, until } = asked;
  const before = pid === undefined ? 0 : cpuMicros(pid);
  const result = await load.run({
    ...{ url, protocol, headers, connections, until },
    tokens: [...tokens],
    body: questionBody(manner),
    streams: manner !== 'whole',
  });
  // The requests that warm up the connections are answered as well.
  const answered = result.answered + (manner === 'whole' ? connections : 0);
  const used = pid === undefined ? undefined : cpuMicros(pid) - before;
  return {
    ...result,
    subject,
    perSecond: (result.answered / result.elapsedMs) * 1_000,
    cpuMicros: used === undefined ? undefined : used / answered,
  };
}
