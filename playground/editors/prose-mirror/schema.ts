import { type MarkType, type NodeSpec, type NodeType, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { tableNodes } from 'prosemirror-tables';

const taskList: NodeSpec = {
  content: 'task_item+',
  group: 'block',
  parseDOM: [{ tag: 'ul[data-type="taskList"]', priority: 60 }],
  toDOM: () => ['ul', { 'data-type': 'taskList' }, 0],
};

const taskItem: NodeSpec = {
  content: 'paragraph block*',
  attrs: { checked: { default: false, validate: 'boolean' } },
  defining: true,
  parseDOM: [
    {
      tag: 'li[data-type="taskItem"]',
      priority: 60,
      getAttrs: (item) => ({ checked: item.dataset.checked === 'true' }),
    },
  ],
  toDOM: ({ attrs: { checked } }) => [
    'li',
    { 'data-type': 'taskItem', 'data-checked': String(checked) },
    [
      'label',
      { contenteditable: 'false' },
      ['input', { type: 'checkbox', disabled: '', ...(checked ? { checked: '' } : {}) }],
    ],
    ['div', 0],
  ],
};

/** The nodes and marks of ProseMirror's own packages, with strike and tasks, which they lack. */
export const schema: Schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block')
    .append(tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} }))
    .append({ task_list: taskList, task_item: taskItem }),
  marks: basic.spec.marks.append({
    strike: {
      parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
      toDOM: () => ['s', 0],
    },
  }),
});

/** What the page's keys make. */
export const nodes = {
  hardBreak: nodeType('hard_break'),
  listItem: nodeType('list_item'),
  taskItem: nodeType('task_item'),
};

/** What the page's keys toggle. */
export const marks = { strong: markType('strong'), em: markType('em') };

function nodeType(name: string): NodeType {
  const found = schema.nodes[name];
  if (found === undefined) throw new Error(`The schema has no node "${name}".`);
  return found;
}

function markType(name: string): MarkType {
  const found = schema.marks[name];
  if (found === undefined) throw new Error(`The schema has no mark "${name}".`);
  return found;
}
