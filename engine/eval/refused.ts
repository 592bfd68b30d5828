import { NeedsModelError } from '@sidenote/contract/engine';

/** An answer, or undefined where the engine leaves the text to a model. */
export function unlessRefused(answer: () => string): string | undefined {
  try {
    return answer();
  } catch (error) {
    if (error instanceof NeedsModelError) return undefined;
    throw error;
  }
}
