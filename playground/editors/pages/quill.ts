import Quill, { Delta } from 'quill';
import 'quill/dist/quill.snow.css';
import { expose, goElsewhere, place } from '../expose.ts';
import { factsOf, textOf } from '../facts.ts';
import { blocksOfDelta } from '../quill/blocks-of-delta.ts';
import { caretInHost, selectInHost } from '../select-in-host.ts';
import { withTaskAttributes } from '../tiptap/task-attributes.ts';

const toolbar = [
  [{ header: [1, 2, 3, false] }],
  ['bold', 'italic', 'strike', 'code', 'link'],
  [{ list: 'ordered' }, { list: 'bullet' }, { list: 'check' }],
  ['blockquote', 'code-block'],
];

const container = document.createElement('div');
place().append(container);
const quill = new Quill(container, {
  theme: 'snow',
  modules: { toolbar, history: { userOnly: true } },
});
quill.root.dataset.testid = 'host';
quill.root.ariaLabel = 'Document';

expose({
  packages: { quill: Quill.version },
  async load(html) {
    quill.setContents(quill.clipboard.convert({ html: withTaskAttributes(html) }), Quill.sources.SILENT);
    quill.history.clear();
  },
  text: () => textOf(blocksOfDelta(quill.getContents())),
  facts: () => factsOf(blocksOfDelta(quill.getContents())),
  select: (from, to) => selectInHost(quill.root, from, to),
  caret: (after) => caretInHost(quill.root, after),
  blur: goElsewhere,
  async rerender() {
    quill.setContents(quill.getContents(), Quill.sources.SILENT);
  },
  async collaborate(find, replace) {
    const contents = quill.getContents();
    // One character for each picture and the like, so that an offset in the text is one in the document.
    const at = contents
      .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
      .join('')
      .indexOf(find);
    if (at < 0) throw new Error(`The document has no "${find}".`);
    const attributes = contents.slice(at, at + 1).ops[0]?.attributes;
    quill.updateContents(
      new Delta().retain(at).insert(replace, attributes).delete(find.length),
      Quill.sources.API,
    );
  },
});
