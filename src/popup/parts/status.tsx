import { type ReactNode, useEffect, useState } from 'react';

/** What a screen reader tells by itself. Empty at first: a region that is born with its text is not read out. */
export function Status({ className = '', children }: { className?: string; children: ReactNode }) {
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <div className={`status ${className}`} role="status">
      {there && children}
    </div>
  );
}
