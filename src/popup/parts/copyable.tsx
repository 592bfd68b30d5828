import type { Block } from '@sidenote/contract/markdown/ast';
import { type ReactNode, useContext } from 'react';
import { say } from '../../locales/say.ts';
import { AnswerCopied } from '../answer-copied.ts';
import { copyBlock } from '../copy-formatted.ts';
import { useCopy } from '../use-copy.ts';

/** A table or code of an answer, with the way to take it along alone. Below it, so that nothing of it is covered. */
export function Copyable({
  block,
  kind,
  children,
}: {
  block: Block;
  kind: 'table' | 'code';
  children: ReactNode;
}) {
  const { done, copy } = useCopy(block, () => copyBlock(block), useContext(AnswerCopied));
  return (
    <div className="copyable">
      {children}
      <button type="button" className="text-button" onClick={copy}>
        {done === '' ? say(`copying.${kind}`) : done}
      </button>
      <span className="visually-hidden" role="status">
        {done}
      </span>
    </div>
  );
}
