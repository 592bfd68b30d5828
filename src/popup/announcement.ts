import { type Job, landingShown } from '../job.ts';
import { say } from '../locales/say.ts';

const landed = {
  replace: 'announce.replaced',
  below: 'announce.insertedBelow',
  top: 'announce.insertedTop',
} as const;

/** What a screen reader is told: beginnings and ends, never each piece of an answer, and of the one that is shown alone. */
export function announcement(job: Job | undefined): string {
  if (job?.phase === 'preview') return say('announce.preview');
  if (job?.phase === 'streaming') return say('announce.streaming');
  if (job?.phase !== 'answer') return '';
  const landing = landingShown(job);
  if (landing === undefined) return say(job.ending === 'complete' ? 'announce.ready' : 'announce.notWhole');
  // Its notice is announced itself.
  if (landing.how === 'refused') return '';
  if (landing.how === 'taken-back')
    return say(landing.mode === 'replace' ? 'insert.putBack' : 'insert.takenOut');
  const where = say(landed[landing.mode]);
  return landing.simplified ? `${where} ${say('announce.simplified')}` : where;
}
