import { type ComponentProps, lazy, Suspense, useState } from 'react';
import type { AnyAnswer } from './screens/any-answer.tsx';

/** The screens of answers once they are loaded: what formats and compares texts is not needed to open the panel. */
let loaded: typeof AnyAnswer | undefined;

async function load(): Promise<typeof AnyAnswer> {
  ({ AnyAnswer: loaded } = await import('./screens/any-answer.tsx'));
  return loaded;
}

const Later = lazy(async () => ({ default: await load() }));

/** Loads the screens of answers ahead, so that the answer, when it comes, is there at once and nothing jumps. */
export function expectAnswer(): void {
  // A file of ours that cannot be had is noticed where it is needed.
  load().catch(() => undefined);
}

/** An answer, at once where it was expected, else as soon as its screens are loaded. */
export function LaterAnswer(props: ComponentProps<typeof AnyAnswer>) {
  // Of two kinds of the same screen, changing from one to the other would forget what was chosen in it.
  const [Shown] = useState(() => loaded ?? Later);
  return (
    <Suspense fallback={<div data-testid="loading" />}>
      <Shown {...props} />
    </Suspense>
  );
}
