import { say, sayTime } from '../locales/say.ts';

/** Of when figures are; in milliseconds since 1970. */
export function AsOf({ at }: { at: number }) {
  return <p className="soft small">{say('parts.asOf', { time: sayTime(at) })}</p>;
}
