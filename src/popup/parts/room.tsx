import type { ReactNode } from 'react';

/**
 * What stands where a text was still coming.
 *
 * @param kept leaves it at least the height that it had then, so that what is below stays where it is
 */
export function Room({ kept, children }: { kept: boolean; children: ReactNode }) {
  return <div className={kept ? 'stack room' : 'stack'}>{children}</div>;
}
