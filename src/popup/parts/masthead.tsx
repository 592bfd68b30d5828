import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

/** Whose panel it is, in two lines beside the mark: what stands beside the name, and below it. */
export function Masthead({ beside, below }: { beside?: ReactNode; below: ReactNode }) {
  return (
    <>
      <Icon name="mark" />
      <div className="where">
        <div className="whose">
          <h1 className="name">Sidenote</h1>
          {beside}
        </div>
        {below}
      </div>
    </>
  );
}
