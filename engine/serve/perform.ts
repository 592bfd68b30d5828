import type { EngineRequest } from '@sidenote/contract/engine';
import { NeedsModelError } from '@sidenote/contract/engine';
import { bulleted } from '../bullets/bulleted.ts';
import { checklist } from '../checklist/checked.ts';
import { suggestChildren } from '../children/suggest-children.ts';
import { catchUp } from '../comments/catch-up.ts';
import { listDecisions } from '../decisions/list-decisions.ts';
import { type Proofreader, proofread } from '../proofread/proofread.ts';
import { listQuestions } from '../questions/list-questions.ts';
import { shorten } from '../shorten/shorten.ts';
import { keyPoints } from '../summarise/key-points.ts';
import { summarise } from '../summarise/summarise.ts';
import { tabled } from '../tables/tabled.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { defineTerm } from '../terms/define-term.ts';
import { isEnglish } from '../text/english.ts';
import { englishOnly } from './methods.ts';

/** Answers one request with the given tools. The only place that knows which action is which function. */
export async function perform(request: EngineRequest, tools: Proofreader): Promise<string> {
  const { action, text, format, parameters = {} } = request;
  if (englishOnly.has(action) && !isEnglish(text)) throw new NeedsModelError(action);
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
    case 'key-points':
      return keyPoints(text, format);
    case 'list-decisions':
      return listDecisions(text, format);
    case 'open-questions':
      return listQuestions(text, format);
    case 'define-term':
      return defineTerm(text, format, parameters.term ?? '');
    case 'table':
      return tabled(text);
    case 'checklist':
      return checklist(text, format);
    case 'summarise-page':
      return summarise(text, format);
    case 'catch-up-on-comments':
      return catchUp(text, format, tools.dictionary.isName);
    case 'suggest-child-items':
      return suggestChildren(text, format);
    default:
      throw new NeedsModelError(action);
  }
}
