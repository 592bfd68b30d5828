import { type MarkType, type NodeSpec, type NodeType, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';

/** A paragraph with an id of its own, as the big page editors keep one; it doubles as the paragraph's test id. */
const paragraph: NodeSpec = {
  content: 'inline*',
  group: 'block',
  attrs: { localId: { default: null } },
  parseDOM: [{ tag: 'p', getAttrs: (dom) => ({ localId: dom.getAttribute('data-local-id') }) }],
  toDOM: ({ attrs: { localId } }) =>
    localId === null ? ['p', 0] : ['p', { 'data-local-id': localId, 'data-testid': localId }, 0],
};

/** What a wiki page may hold. */
export const pageSchema: Schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
    .update('paragraph', paragraph)
    .remove('image'),
  marks: basic.spec.marks,
});

export const nodes = {
  bulletList: nodeType('bullet_list'),
  listItem: nodeType('list_item'),
  hardBreak: nodeType('hard_break'),
};

export const marks = { strong: markType('strong'), em: markType('em'), link: markType('link') };

function nodeType(name: string): NodeType {
  const found = pageSchema.nodes[name];
  if (found === undefined) throw new Error(`The schema has no node "${name}".`);
  return found;
}

function markType(name: string): MarkType {
  const found = pageSchema.marks[name];
  if (found === undefined) throw new Error(`The schema has no mark "${name}".`);
  return found;
}
