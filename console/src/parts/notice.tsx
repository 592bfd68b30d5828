import type { ReactNode } from 'react';

/** A box that says one thing. `bad` and `warn` are read out at once. */
export function Notice({ kind, children }: { kind: 'plain' | 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === 'bad' || kind === 'warn' ? 'alert' : undefined}>
      {children}
    </div>
  );
}

/** A state in one word. The word says it, the colour only helps. */
export function Tag({ kind, children }: { kind: 'plain' | 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return <span className={`tag ${kind}`}>{children}</span>;
}
