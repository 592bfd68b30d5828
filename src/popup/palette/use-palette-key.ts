import { asksFirst } from '@sidenote/contract/action-groups';
import { findAction } from '@sidenote/contract/catalogue';
import { useEffect } from 'react';
import { hasLanded, type Job } from '../../job.ts';
import { isComposing } from '../composing.ts';
import { isDialogOpen } from '../dialog-open.ts';
import type { Send } from '../send.ts';
import { isTyping } from './use-type-ahead.ts';

/** “/” and Ctrl+K (on a Mac Command+K) lead to the list of actions, from wherever nothing is lost by it: also from what is around the page. */
export function usePaletteKey(job: Job | undefined, around: boolean, send: Send): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isDialogOpen() || isComposing(event) || event.repeat || !isPaletteKey(event)) return;
      // In a search field of the browser's own the key would be typed, or search the web.
      event.preventDefault();
      if (job === undefined && around) send({ type: 'panel/leave-around' });
      else if (job === undefined) document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
      else if (givesWay(job)) send({ type: 'panel/discard' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [job, around, send]);
}

function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey && !shiftKey;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
}

/** Whether a job holds nothing that a person would miss: no answer of which they have not made use, and no words of theirs. */
export function givesWay(job: Job): boolean {
  switch (job.phase) {
    case 'checking':
    case 'blocked':
      return true;
    case 'preview': {
      const action = findAction(job.ask.action);
      return action !== undefined && !asksFirst(action);
    }
    case 'streaming':
      return false;
    case 'answer':
      return hasLanded(job);
    case 'failed':
      return job.text === '';
  }
}
