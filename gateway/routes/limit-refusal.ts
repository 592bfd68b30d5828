import type { Exceeded, Whose } from '../limits/limits.ts';
import { Refusal } from './refusal.ts';

const whoseLimit: Readonly<Record<Whose, string>> = {
  person: 'The limit is your own.',
  organisation: 'The limit is that of your whole organisation.',
  everyone: 'The limit is that of everyone on this gateway.',
};

/** A limit that is reached, as a refusal that says whose it is and when to come back. */
export function limitRefusal({ code, whose, retryAfterSeconds }: Exceeded): Refusal {
  const detail = code === 'limits_unavailable' ? undefined : whoseLimit[whose];
  return new Refusal(code, null, { detail, retryAfterSeconds });
}
