/** A node of the Atlassian Document Format: what the editor saves. */
export interface AdfNode {
  readonly type: string;
  /** Only the document itself has one. */
  readonly version?: 1;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly AdfMark[];
  readonly text?: string;
}

/** What is said about a text: strong, em, strike, code, link and others. */
export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

const holdsInline = new Set(['paragraph', 'heading', 'codeBlock', 'taskItem', 'decisionItem', 'caption']);

/** Whether the node's children are text and other inline nodes, so that it is one line of the document's text. */
export function isTextBlock(node: AdfNode): boolean {
  return holdsInline.has(node.type);
}

/** An attribute as text; empty if the node lacks it. */
export function attribute(node: AdfNode | AdfMark, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The words of an inline node: what a person reads for a mention, a status, a date or a card. */
export function inlineText(node: AdfNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
    case 'emoji':
      return attribute(node, 'text');
    case 'date':
      return new Date(Number(attribute(node, 'timestamp'))).toISOString().slice(0, 10);
    case 'inlineCard':
      return attribute(node, 'url');
    default:
      return '';
  }
}

/** The lines of a document or of a part of it: one for each block of text, in order. */
export function lines(node: AdfNode): readonly string[] {
  const children = node.content ?? [];
  return isTextBlock(node) ? [children.map(inlineText).join('')] : children.flatMap(lines);
}
