import { Transforms } from 'slate';
import { ReactEditor, type RenderElementProps, type RenderLeafProps, useSlateStatic } from 'slate-react';

/** How the document's elements look on the page, as in Slate's examples. */
export function Rendered({ attributes, children, element }: RenderElementProps) {
  const editor = useSlateStatic();
  switch (element.type) {
    case 'link':
      return (
        <a {...attributes} href={element.url}>
          {children}
        </a>
      );
    case 'heading': {
      const Heading = `h${element.level ?? 1}` as 'h1';
      return <Heading {...attributes}>{children}</Heading>;
    }
    case 'block-quote':
      return <blockquote {...attributes}>{children}</blockquote>;
    case 'code-block':
      return (
        <pre {...attributes}>
          <code>{children}</code>
        </pre>
      );
    case 'bulleted-list':
      return <ul {...attributes}>{children}</ul>;
    case 'numbered-list':
      return <ol {...attributes}>{children}</ol>;
    case 'list-item':
      return <li {...attributes}>{children}</li>;
    case 'check-list-item':
      return (
        <li {...attributes}>
          <label contentEditable={false}>
            <input
              type="checkbox"
              checked={element.checked ?? false}
              onChange={({ target: { checked } }) =>
                Transforms.setNodes(editor, { checked }, { at: ReactEditor.findPath(editor, element) })
              }
            />
          </label>
          {children}
        </li>
      );
    default:
      return <p {...attributes}>{children}</p>;
  }
}

/** How text with marks looks on the page. */
export function RenderedText({ attributes, children, leaf }: RenderLeafProps) {
  let marked = children;
  if (leaf.bold) marked = <strong>{marked}</strong>;
  if (leaf.italic) marked = <em>{marked}</em>;
  if (leaf.strikethrough) marked = <s>{marked}</s>;
  if (leaf.code) marked = <code>{marked}</code>;
  return <span {...attributes}>{marked}</span>;
}
