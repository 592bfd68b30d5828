import type { ReactNode } from 'react';

/** Says that there is nothing yet, why, and what would change that. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children !== undefined && <div className="soft">{children}</div>}
    </div>
  );
}
