import { useState } from 'react';

/** Copies an answer. Says what happened, in place. */
export function CopyButton({ text, primary = false }: { text: string; primary?: boolean }) {
  const [done, setDone] = useState<'copied' | 'refused'>();
  return (
    <button
      type="button"
      className={primary ? 'button primary' : 'button'}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setDone('copied'),
          () => setDone('refused'),
        )
      }
    >
      <span aria-live="polite">
        {done === 'copied' ? 'Copied' : done === 'refused' ? 'The browser refused to copy' : 'Copy'}
      </span>
    </button>
  );
}
