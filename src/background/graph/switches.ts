import type { ContextPart } from '@sidenote/contract/graph/context';
import type { ProductId } from '@sidenote/contract/products';
import { advance } from '../jobs.ts';
import { loadJobs } from '../storage.ts';
import { changeSwitches } from './own-switches.ts';
import { hideNotesOf, showGraphAnew } from './show-anew.ts';

/** Switches a product off, or on again, for the person at this browser: nothing of its pages is told or asked. */
export async function switchProduct(product: ProductId, on: boolean): Promise<void> {
  await changeSwitches(({ productsOff, context }) => {
    const others = productsOff.filter((one) => one !== product);
    return { productsOff: on ? others : [...others, product], context };
  });
  if (!on) await hideNotesOf(product);
  // Of other products' notes links may go, which rules have a say in: nobody waits for those.
  void showGraphAnew();
}

/** Lets these parts of the line of context go to the model from now on. */
export async function letThrough(parts: readonly ContextPart[]): Promise<void> {
  await changeSwitches(({ productsOff }) => ({ productsOff, context: parts }));
  // What is about to be sent says so at once.
  for (const job of await loadJobs()) {
    await advance(job, (current) => {
      if (current.phase === 'checking' || current.capture?.context === undefined) return undefined;
      const context = { ...current.capture.context, parts };
      return { ...current, capture: { ...current.capture, context } };
    });
  }
}
