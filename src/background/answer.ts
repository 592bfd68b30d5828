import { findAction } from '@sidenote/contract/catalogue';
import type { Feedback, Vote } from '@sidenote/contract/feedback';
import { feedbackSchema } from '@sidenote/contract/feedback';
import type { JobIn } from '../job.ts';
import { checkConsent } from './check.ts';
import { call } from './gateway.ts';
import { isCurrent, loadJob, putJob } from './jobs.ts';
import { insertIntoPage } from './page.ts';

/** Puts an answer into the page, where its text was read, and shows what the editor made of it. */
export async function insert(job: JobIn<'answer'>, mode: 'replace' | 'below'): Promise<void> {
  // A rewrite that was cut short would take the rest of the passage away with it.
  if (mode === 'replace' && job.ending !== 'complete') return;
  const rewrite = findAction(job.ask.action)?.gives === 'rewrite';
  const format = rewrite ? job.capture.metadata.format : 'markdown';
  const answer = await insertIntoPage(job.ask.tabId, job.capture.documentId, {
    jobId: job.id,
    mode,
    text: job.text,
    format,
  });
  if (!(await isCurrent(job))) return;
  const landing = answer.landed
    ? ({ how: mode === 'replace' ? 'replaced' : 'inserted', undo: answer.undo } as const)
    : ({ how: 'refused', code: answer.code } as const);
  await putJob({ ...job, landing });
}

/** Sends a thumb with its coded reasons. A later one on the same answer replaces it. */
export async function vote(job: JobIn<'answer'>, given: Vote, reasons: readonly string[]): Promise<void> {
  const body = feedbackSchema.safeParse({ requestId: job.answered?.requestId, vote: given, reasons });
  if (!body.success) return;
  // Shown at once; taken back if the gateway does not keep it.
  await putJob({ ...job, vote: { vote: given, reasons }, voteFault: undefined });
  const fault = await deliver(job, body.data);
  const latest = await loadJob(job.ask.tabId);
  if (fault === undefined || latest?.id !== job.id || latest.phase !== 'answer') return;
  await putJob({ ...latest, vote: job.vote, voteFault: fault });
}

async function deliver(job: JobIn<'answer'>, body: Feedback) {
  const checked = await checkConsent(job.ask);
  if (!checked.allowed) return checked.reason;
  const answer = await call(checked.gatewayUrl, '/v1/feedback', {
    method: 'POST',
    accessToken: checked.accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok ? undefined : answer.code;
}
