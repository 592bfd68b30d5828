import type { EngineRequest } from '@sidenote/contract/engine';
import { NeedsModelError } from '@sidenote/contract/engine';
import { bulleted } from '../bullets/bulleted.ts';
import { type Proofreader, proofread } from '../proofread/proofread.ts';
import { shorten } from '../shorten/shorten.ts';
import { summarise } from '../summarise/summarise.ts';
import { listTasks } from '../tasks/list-tasks.ts';

/** Answers one request with the given tools. The only place that knows which action is which function. */
export async function perform({ action, text, format }: EngineRequest, tools: Proofreader): Promise<string> {
  switch (action) {
    case 'fix-spelling-grammar':
      return proofread(text, format, tools);
    case 'make-shorter':
      return shorten(text, format);
    case 'summarise':
      return summarise(text, format);
    case 'find-action-items':
      return listTasks(text, format, tools.dictionary.isName);
    case 'bulleted-list':
      return bulleted(text, format);
    default:
      throw new NeedsModelError(action);
  }
}
