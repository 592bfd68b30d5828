import { factsOfHtml, textOfHtml } from '../blocks-of-html.ts';
import { expose, goElsewhere } from '../expose.ts';
import { frameOf } from '../frame.ts';
import { caretInHost, replaceInHost, selectInHost } from '../select-in-host.ts';

/** The host is the body of the document in the frame, as in editors of old. What it shows is its model. */
let frame = await editableFrame('');

expose({
  packages: {},
  async load(html) {
    // Another frame has no undo history of the one before.
    frame.remove();
    frame = await editableFrame(html);
  },
  text: () => textOfHtml(host().innerHTML),
  facts: () => factsOfHtml(host().innerHTML),
  select: (from, to) => selectInHost(host(), from, to),
  caret: (after) => caretInHost(host(), after),
  blur: goElsewhere,
  async collaborate(find, replace) {
    replaceInHost(host(), find, replace);
  },
});

async function editableFrame(html: string): Promise<HTMLIFrameElement> {
  const fresh = await frameOf('about:blank');
  const inside = fresh.contentDocument;
  if (inside === null) throw new Error('The frame has no document.');
  inside.documentElement.lang = 'en';
  inside.title = 'Note';
  inside.body.dataset.testid = 'host';
  inside.body.innerHTML = html;
  inside.designMode = 'on';
  return fresh;
}

function host(): HTMLElement {
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  return frame.contentDocument.body;
}
