import type { Block } from '@sidenote/contract/markdown/ast';
import type { ReactNode } from 'react';
import { copyBlock } from '../copy.ts';
import { useCopy } from '../use-copy.ts';

/** A table or code of an answer, with the way to take it along alone. Below it, so that nothing of it is covered. */
export function Copyable({ block, name, children }: { block: Block; name: string; children: ReactNode }) {
  const { done, copy } = useCopy(() => copyBlock(block));
  return (
    <div className="copyable">
      {children}
      <button type="button" className="text-button" onClick={copy}>
        {done === '' ? `Copy ${name}` : done}
      </button>
      <span className="visually-hidden" role="status">
        {done}
      </span>
    </div>
  );
}
