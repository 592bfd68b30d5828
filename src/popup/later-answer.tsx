import { later } from './parts/later.tsx';

/** What formats and compares texts is not needed to open the panel. */
const answer = later(async () => (await import('./screens/any-answer.tsx')).AnyAnswer);

/** An answer, at once where it was expected, else as soon as its screens are loaded. */
export const LaterAnswer = answer.Later;

/** Loads the screens of answers ahead, so that the answer, when it comes, is there at once and nothing jumps. */
export function expectAnswer(): void {
  // Where it fails, the answer says so.
  answer.expect().catch(() => undefined);
}
