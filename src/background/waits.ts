import { hasLanded, type Job } from '../job.ts';

/** Whether a job holds something of a person's that the browser would forget with the extension's memory. */
export function waits(job: Job): boolean {
  switch (job.phase) {
    case 'checking':
    case 'preview':
    case 'streaming':
      return true;
    case 'answer':
      return !hasLanded(job);
    case 'failed':
      return job.text !== '';
    case 'blocked':
      return false;
  }
}
