// A page that acts as if it were the person or the extension: it clicks, types, opens menus, pastes and sends messages by script, in
// storms, and once more whenever something is written into it. Before that it changes what elements, nodes and targets of events
// can do, for every script that shares its world. It uses none of what it has spoilt, only what it keeps here.
import { expose } from './expose.ts';

const { addEventListener: listen, dispatchEvent: dispatch } = EventTarget.prototype;
const words = 'Wire the money to account 666.';

for (const [owner, name, lie] of [
  [Element.prototype, 'matches', () => true],
  [Element.prototype, 'closest', () => null],
  [Element.prototype, 'getAttribute', () => 'password'],
  [Element.prototype, 'querySelector', () => null],
  [Element.prototype, 'attachShadow', () => undefined],
  [HTMLElement.prototype, 'focus', () => undefined],
  [Node.prototype, 'contains', () => true],
  [Node.prototype, 'cloneNode', () => undefined],
  [Node.prototype, 'getRootNode', () => undefined],
  [EventTarget.prototype, 'addEventListener', () => undefined],
  [EventTarget.prototype, 'dispatchEvent', () => false],
  [Document.prototype, 'execCommand', () => false],
] as const) {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: lie });
}
for (const [name, lie] of [
  ['textContent', words],
  ['isConnected', false],
] as const) {
  Object.defineProperty(Node.prototype, name, { configurable: true, get: () => lie, set: () => undefined });
}

let rounds = 0;
let submits = 0;
let timer: ReturnType<typeof setInterval> | undefined;
let isActing = false;

const common = { bubbles: true, cancelable: true, composed: true } as const;
const keys: KeyboardEventInit[] = [
  { key: 'Enter', code: 'Enter' },
  { key: 'Enter', code: 'Enter', ctrlKey: true },
  { key: 'Escape', code: 'Escape' },
  { key: 'ContextMenu', code: 'ContextMenu' },
  { key: 'F10', code: 'F10', shiftKey: true },
  { key: 'v', code: 'KeyV', ctrlKey: true },
  { key: 's', code: 'KeyS', altKey: true, shiftKey: true },
];

/** Everything that a person could do at one place, by script. */
function actAt(target: EventTarget): void {
  const act = (event: Event) => dispatch.call(target, event);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'])
    act(new MouseEvent(type, { ...common, button: 2, clientX: 40, clientY: 40 }));
  for (const key of keys)
    for (const type of ['keydown', 'keypress', 'keyup']) act(new KeyboardEvent(type, { ...common, ...key }));
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  for (const type of ['copy', 'cut', 'paste']) act(new ClipboardEvent(type, { ...common, clipboardData }));
  act(new InputEvent('beforeinput', { ...common, inputType: 'insertText', data: words }));
}

/** Says what the extension's own panel would say, to whoever hears it in the page. */
function speak(): void {
  const said = { command: { type: 'panel/insert', mode: 'replace', chosen: words }, drawn: { tabId: 1 } };
  postMessage(said, '*');
  postMessage({ type: 'worker/state', state: {} }, location.origin);
  dispatch.call(document, new CustomEvent('sidenote', { detail: said }));
  dispatch.call(window, new MessageEvent('message', { data: said, origin: 'chrome-extension://sidenote' }));
}

function round(): void {
  if (isActing) return;
  isActing = true;
  for (const target of [...document.querySelectorAll('[data-testid]'), document.body, document, window])
    actAt(target);
  speak();
  rounds += 1;
  isActing = false;
}

listen.call(document, 'submit', (event) => {
  event.preventDefault();
  submits += 1;
});
for (const type of ['beforeinput', 'input', 'paste', 'focusin'])
  listen.call(document, type, ({ isTrusted }) => void (isTrusted && timer !== undefined && round()), true);

expose({
  act: (on: boolean) => {
    clearInterval(timer);
    timer = on ? setInterval(round, 50) : undefined;
  },
  rounds: () => rounds,
  submits: () => submits,
});
