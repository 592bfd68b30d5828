import { htmlFromBlocks } from '@sidenote/contract/markdown/html';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import type { TextFormat } from '@sidenote/contract/wire';
import { useState } from 'react';

/** Copies an answer, formatted where it is, so that pasting it gives what inserting would have. Says what happened. */
export function CopyButton(props: { text: string; format: TextFormat; primary?: boolean }) {
  const [done, setDone] = useState('');
  const onClick = () =>
    void copy(props.text, props.format).then(
      () => setDone('Copied'),
      () => setDone('The browser refused to copy'),
    );
  return (
    <>
      <button type="button" className={props.primary ? 'button primary' : 'button'} onClick={onClick}>
        {done === '' ? 'Copy' : done}
      </button>
      <span className="visually-hidden" role="status">
        {done}
      </span>
    </>
  );
}

async function copy(text: string, format: TextFormat): Promise<void> {
  if (format === 'plain') return navigator.clipboard.writeText(text);
  const blocks = parseMarkdown(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({
      ...part('text/plain', plainText(blocks)),
      ...part('text/html', htmlFromBlocks(blocks)),
    }),
  ]);
}
