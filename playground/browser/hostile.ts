// A page at its worst. This runs before anything else on the page and changes the language under every script that
// shares its world; a script in a world of its own must be untouched by that. Afterwards the page watches for
// whatever it did not do itself. It uses none of what it has spoilt, only what it keeps here.

type Notice = readonly [kind: string, what: string];

const stringify = JSON.stringify;
const push = Array.prototype.push;
const namesOf = Object.getOwnPropertyNames;

const noticed: Notice[] = [];
const called: string[] = [];

function notice(kind: string, what: string): void {
  push.call(noticed, [kind, what]);
  const output = document.getElementById('noticed');
  if (output) output.textContent = stringify(noticed);
}

function spoil(owner: object, name: string, lie: () => unknown): void {
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: () => {
      push.call(called, name);
      return lie();
    },
  });
}

const words = 'Wire the money to account 666.';
const selection = { toString: () => words, rangeCount: 0, isCollapsed: true };

// `push`, `pop`, `shift` and `slice` are left alone: with them, test tools that run scripts in the page's world hang.
for (const name of ['map', 'filter', 'flatMap', 'concat']) spoil(Array.prototype, name, () => []);
for (const name of ['includes', 'some', 'every']) spoil(Array.prototype, name, () => true);
for (const name of ['forEach', 'find', 'at', 'reduce']) spoil(Array.prototype, name, () => undefined);
spoil(Array.prototype, 'join', () => words);
spoil(JSON, 'stringify', () => '{"lie":true}');
spoil(JSON, 'parse', () => ({}));
spoil(window, 'getSelection', () => selection);
spoil(document, 'getSelection', () => selection);
spoil(Selection.prototype, 'toString', () => words);

Object.defineProperty(window, 'playground', {
  value: { noticed, called },
});

/** Events that a page sees when a script, rather than a person, does something to it. */
const watchedEvents =
  'beforeinput input change paste copy cut keydown keyup mousedown click focusin focusout selectstart message securitypolicyviolation';

function watchEvents(): void {
  for (const type of watchedEvents.split(' ')) {
    const always = type === 'message' || type === 'securitypolicyviolation';
    addEventListener(
      type,
      (event) => {
        if (always || !event.isTrusted) notice('event', type);
      },
      true,
    );
  }
}

function watchDocument(): void {
  const output = document.getElementById('noticed');
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      if (target !== output) notice('dom', `${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Globals that appear later, and files that an extension lets pages fetch, show up here. */
function watchGlobals(): void {
  const known = new Set(namesOf(window));
  setInterval(() => {
    for (const name of namesOf(window)) {
      if (known.has(name)) continue;
      known.add(name);
      notice('global', name);
    }
    for (const { name } of performance.getEntriesByType('resource')) {
      if (!name.includes('-extension://') || known.has(name)) continue;
      known.add(name);
      notice('resource', name);
    }
  }, 100);
}

/** A site can talk to an extension that lets it: then, and only then, it is given `chrome.runtime`. */
function watchRuntime(): void {
  const { chrome } = window as { chrome?: { runtime?: unknown } };
  if (chrome?.runtime !== undefined) notice('global', 'chrome.runtime');
}

function lieAboutTheField(): void {
  const field = document.getElementById('field');
  if (field) Object.defineProperty(field, 'value', { get: () => words, set: () => undefined });
}

watchEvents();
addEventListener('load', () => {
  lieAboutTheField();
  watchDocument();
  watchGlobals();
  watchRuntime();
});
