import type { AttributeMap, Delta, Op } from 'quill';
import type { Block, Kind, Mark, Run } from '../facts.ts';

/** The blocks of Quill's document: one for each line, except that lines of code side by side are one. */
export function blocksOfDelta(delta: Delta): readonly Block[] {
  const blocks: { kind: Kind; runs: Run[] }[] = [];
  delta.eachLine((line, attributes) => {
    const kind = kindOf(attributes);
    const runs = line.ops.flatMap(runOf);
    const before = blocks.at(-1);
    if (kind === 'codeblock' && before?.kind === kind) before.runs.push({ text: '\n', marks: [] }, ...runs);
    else blocks.push({ kind, runs });
  });
  return blocks;
}

function kindOf({ header, list, indent, table, blockquote, 'code-block': code }: AttributeMap): Kind {
  const depth = Number(indent ?? 0) + 1;
  if (header) return `heading ${Number(header)}`;
  if (list === 'checked') return 'task done';
  if (list === 'unchecked') return 'task open';
  if (list) return list === 'ordered' ? `number ${depth}` : `item ${depth}`;
  if (table) return 'cell';
  if (code) return 'codeblock';
  return blockquote ? 'quote' : undefined;
}

function runOf({ insert, attributes = {} }: Op): readonly Run[] {
  return typeof insert === 'string' ? [{ text: insert, marks: marksOf(attributes) }] : [];
}

function marksOf({ bold, italic, strike, code, link }: AttributeMap): readonly Mark[] {
  return [
    ...(bold ? ['strong' as const] : []),
    ...(italic ? ['emphasis' as const] : []),
    ...(strike ? ['strike' as const] : []),
    ...(code ? ['code' as const] : []),
    ...(typeof link === 'string' ? [`link ${link}` as const] : []),
  ];
}
