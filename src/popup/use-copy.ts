import { useState } from 'react';

/** Copies something when asked to, and says what came of it; nothing before. */
export function useCopy(work: () => Promise<void>): { readonly done: string; readonly copy: () => void } {
  const [done, setDone] = useState('');
  const copy = () =>
    void work().then(
      () => setDone('Copied'),
      () => setDone('The browser refused to copy'),
    );
  return { done, copy };
}
