/** A node of the Atlassian Document Format, as far as reading it goes. */
export interface AdfNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly AdfNode[];
  readonly content: readonly AdfNode[];
}

/** Deeper than any editor nests; what lies below is not a document. */
const DEEPEST = 60;

/**
 * A document as it came, read into nodes. The format grows, so nothing unknown is a fault: what has no type is left out
 * and everything else is kept. See https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/.
 */
export function adfNode(value: unknown, depth = 0): AdfNode | undefined {
  if (!isObject(value) || typeof value.type !== 'string' || depth > DEEPEST) return undefined;
  const { type, text, attrs, marks, content } = value;
  return {
    type,
    text: typeof text === 'string' ? text : '',
    attrs: isObject(attrs) ? attrs : {},
    marks: nodes(marks, depth + 1),
    content: nodes(content, depth + 1),
  };
}

/** An attribute that is a text; empty where there is none. */
export function attribute({ attrs }: AdfNode, name: string): string {
  const value = attrs[name];
  return typeof value === 'string' ? value : '';
}

function nodes(value: unknown, depth: number): AdfNode[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => adfNode(one, depth) ?? []);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
