import { useEffect, useState } from 'react';
import { say } from '../locales/say.ts';

/** An answer that comes sooner is drawn without anything before it. In milliseconds. */
const SHOW_AFTER_MS = 200;

/** Stands for what is being loaded, once that takes long enough to be noticed. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{say('parts.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}
