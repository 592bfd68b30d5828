import type { Block, Inline, ListItem } from '@sidenote/contract/markdown/ast';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { Fragment, type ReactNode, useMemo } from 'react';
import { say } from '../../locales/say.ts';
import { Copyable } from './copyable.tsx';
import { PlainCharacters } from './plain-characters.tsx';

/**
 * An answer, rendered from its blocks straight to elements: no HTML of the answer's own, no images, no links that
 * can be followed, so looking at it loads nothing and runs nothing.
 */
export function MarkdownView({ source }: { source: string }) {
  const blocks = useMemo(() => parseMarkdown(source), [source]);
  return blocks.map(renderBlock);
}

function renderBlock(block: Block, key: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{renderInlines(block.children)}</p>;
    case 'heading':
      return <h3 key={key}>{renderInlines(block.children)}</h3>;
    case 'quote':
      return <blockquote key={key}>{block.children.map(renderBlock)}</blockquote>;
    case 'rule':
      return <hr key={key} />;
    case 'code':
      return (
        <Copyable key={key} block={block} kind="code">
          <pre>
            <code>
              <PlainCharacters text={block.value} />
            </code>
          </pre>
        </Copyable>
      );
    case 'list': {
      const items = block.items.map(renderItem);
      if (block.start !== undefined) {
        return (
          <ol key={key} start={block.start}>
            {items}
          </ol>
        );
      }
      const tasks = block.items.every((item) => item.checked !== undefined);
      return (
        <ul key={key} className={tasks ? 'tasks' : undefined}>
          {items}
        </ul>
      );
    }
    case 'table':
      return (
        <Copyable key={key} block={block} kind="table">
          <table>
            <thead>
              <tr>
                {block.header.map((cell, at) => (
                  <th key={at.toString()}>{renderInlines(cell)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, line) => (
                <tr key={line.toString()}>
                  {row.map((cell, at) => (
                    <td key={at.toString()}>{renderInlines(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Copyable>
      );
  }
}

function renderItem(item: ListItem, key: number): ReactNode {
  const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ ';
  const [first, ...rest] = item.children;
  const inline = first?.type === 'paragraph' ? renderInlines(first.children) : undefined;
  return (
    <li key={key}>
      {box}
      {inline ?? (first !== undefined && renderBlock(first, 0))}
      {rest.map((block, at) => renderBlock(block, at + 1))}
    </li>
  );
}

function renderInlines(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, at) => <Fragment key={at.toString()}>{renderInline(inline)}</Fragment>);
}

function renderInline(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return <PlainCharacters text={inline.value} />;
    case 'code':
      return (
        <code>
          <PlainCharacters text={inline.value} />
        </code>
      );
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{renderInlines(inline.children)}</strong>;
    case 'emphasis':
      return <em>{renderInlines(inline.children)}</em>;
    case 'strike':
      return <s>{renderInlines(inline.children)}</s>;
    case 'link':
      return (
        <>
          <span className="link" title={inline.href}>
            {renderInlines(inline.children)}
          </span>
          <span className="host">({hostOf(inline.href)})</span>
        </>
      );
  }
}

/** Where a link really leads, whatever its text says. */
function hostOf(href: string): string {
  if (!URL.canParse(href)) return say('answer.noAddress');
  const url = new URL(href);
  return url.host === '' ? url.protocol.replace(':', '') : url.host;
}
