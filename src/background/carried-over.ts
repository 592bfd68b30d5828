import type { Job } from '../job.ts';

/**
 * What a job becomes, with what its product has said meanwhile: who takes its steps one after the other knows the job as it
 * began, and must not undo that.
 */
export function carriedOver(current: Job, following: Job): Job {
  if (current.phase === 'checking' || following.phase === 'checking') return following;
  const [before, after] = [current.capture, following.capture];
  if (before === undefined || after?.note?.details !== 'asking') return following;
  // Nothing was said yet: it is the rules or the person that have it say less.
  if (before.note?.details === 'asking') return following;
  return { ...following, capture: { ...after, note: before.note } };
}
