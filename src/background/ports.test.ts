import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DIAGNOSTICS_PORT } from '../diagnostics-state.ts';
import { PANEL_PORT } from '../messages.ts';
import { type Command, panelToWorkerSchema } from '../panel-to-worker.ts';
import { answer, ask, blocked } from '../testing/jobs.ts';
import { stubManagedBrowser } from './testing/managed-browser.ts';

const browser = stubManagedBrowser();
/** Whatever would ask a gateway, read a page, write into it or open a window. */
const touched = vi.fn();
vi.stubGlobal('fetch', touched);
const OURS = 'chrome-extension://sidenote/';
Object.assign(chrome, {
  tabs: { get: async () => ({ url: ask.pageUrl, incognito: false }) },
  scripting: { executeScript: touched },
  windows: { create: touched, onCreated: { addListener: touched, removeListener: () => undefined } },
  action: { setBadgeText: async () => undefined },
});
Object.assign(chrome.runtime, { getURL: (path: string) => `${OURS}${path}` });
const { acceptPort } = await import('./ports.ts');

const PANEL = { id: 'sidenote', url: `${OURS}src/popup/index.html` };
const { tabId: TAB } = ask;
const page = { id: TAB, url: ask.pageUrl };

beforeEach(() => {
  browser.installType = 'normal';
  browser.session.clear();
  browser.disk.clear();
  browser.session.set('gatewayUrl', 'https://gateway.example').set(`job:${TAB}`, answer);
  touched.mockReset().mockRejectedValue(new Error('nobody there'));
});

/** A port as somebody opens it, who then says things on it. */
function open(sender: unknown, name: string = PANEL_PORT) {
  const hearing: ((message: unknown) => void)[] = [];
  const told: unknown[] = [];
  const disconnect = vi.fn();
  acceptPort({
    ...{ name, sender, disconnect },
    onMessage: { addListener: (hear: (message: unknown) => void) => hearing.push(hear) },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message: unknown) => told.push(message),
  } as unknown as chrome.runtime.Port);
  const say = (message: unknown) => {
    for (const hear of hearing) hear(message);
  };
  return { say, told, disconnect, hearing };
}

const standing = () => JSON.stringify([...browser.session, ...browser.disk]);

/** Whatever is said on the port has been done, as this is done last: the panel turns to its tab and shows it. */
async function turnTo({ say, told }: ReturnType<typeof open>, tabId: number): Promise<void> {
  const heard = told.length;
  say({ command: { type: 'panel/watch', tabId } });
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(heard), { interval: 5 });
}

describe('whoever is no page of the extension is not listened to', () => {
  const strangers: readonly [string, unknown, string?][] = [
    ['a script of ours in a page', { id: 'sidenote', url: ask.pageUrl, tab: page, frameId: 0 }],
    ['one in a page without an address', { id: 'sidenote', url: 'about:blank', tab: page }],
    ['one whose address the browser does not say', { id: 'sidenote', tab: page }],
    [
      'one in a page that has our address in its own',
      { id: 'sidenote', url: `https://evil.org/#${PANEL.url}` },
    ],
    ['one in a blob of a page', { id: 'sidenote', url: 'blob:https://evil.org/1' }],
    ['another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }],
    ['another extension that names our page', { id: 'another', url: PANEL.url }],
    [
      'an extension whose id begins like ours',
      { id: 'sidenote', url: 'chrome-extension://sidenote2/popup.html' },
    ],
    ['somebody with our page and no id', { url: PANEL.url }],
    ['nobody', undefined],
    ['our panel, for something else', PANEL, 'other'],
    ['our panel, under a name that every object has', PANEL, 'constructor'],
    ['our panel, without a name', PANEL, ''],
    [
      'a script of ours in a page, for the diagnostics',
      { id: 'sidenote', url: ask.pageUrl },
      DIAGNOSTICS_PORT,
    ],
    ['another extension, for the diagnostics', { id: 'another', url: PANEL.url }, DIAGNOSTICS_PORT],
  ];

  test.each(strangers)('%s', (_, sender, name) => {
    const before = standing();
    const port = open(sender, name);
    expect(port.disconnect).toHaveBeenCalledOnce();
    // Nobody hears what is said on such a port.
    expect(port.hearing).toEqual([]);
    expect(port.told).toEqual([]);
    expect(standing()).toBe(before);
    expect(touched).not.toHaveBeenCalled();
  });

  test('and a page of the extension is, in a window or in a tab of its own', async () => {
    for (const sender of [PANEL, { ...PANEL, tab: { id: 9, url: PANEL.url } }]) {
      const port = open(sender);
      port.say({ command: { type: 'panel/connect-gateway', url: 'https://other.example' } });
      await vi.waitFor(() => expect(touched).toHaveBeenCalled(), { interval: 5 });
      expect(String(touched.mock.calls[0]?.[0])).toContain('https://other.example/');
      expect(port.disconnect).not.toHaveBeenCalled();
      touched.mockClear();
    }
  });
});

const requestId = answer.answered?.requestId ?? '';

/** Every command as the panel says it. */
const commands: { [Type in Command['type']]: Extract<Command, { type: Type }> } = {
  'panel/ping': { type: 'panel/ping' },
  'panel/watch': { type: 'panel/watch', tabId: TAB },
  'panel/connect-gateway': { type: 'panel/connect-gateway', url: 'https://other.example' },
  'panel/disconnect-gateway': { type: 'panel/disconnect-gateway' },
  'panel/cancel-sign-in': { type: 'panel/cancel-sign-in' },
  'panel/sign-out': { type: 'panel/sign-out' },
  'panel/update': { type: 'panel/update' },
  'panel/ask-again-for-rules': { type: 'panel/ask-again-for-rules' },
  'panel/keep-own': { type: 'panel/keep-own', title: 'Pirate', parameters: { task: 'Ahoy' } },
  'panel/drop-own': { type: 'panel/drop-own', id: 'pirate' },
  'panel/disclose': { type: 'panel/disclose' },
  'panel/choose-cue': { type: 'panel/choose-cue', cue: { colour: 'teal', word: 'heron' } },
  'panel/stop-asking': { type: 'panel/stop-asking' },
  'panel/clear-requests': { type: 'panel/clear-requests' },
  'panel/graph-mine': { type: 'panel/graph-mine' },
  'panel/graph-copy': { type: 'panel/graph-copy' },
  'panel/graph-switch': { type: 'panel/graph-switch', on: false },
  'panel/graph-product': { type: 'panel/graph-product', product: 'jira', on: false },
  'panel/graph-context': { type: 'panel/graph-context', parts: [] },
  'panel/dock': { type: 'panel/dock', surface: 'side-panel' },
  'panel/sign-in': { type: 'panel/sign-in' },
  'panel/ask': { type: 'panel/ask', action: 'summarise', offer: 'summarise' },
  'panel/why-not': { type: 'panel/why-not', action: 'summarise' },
  'panel/send': { type: 'panel/send', parameters: {}, words: 'A note' },
  'panel/stop': { type: 'panel/stop' },
  'panel/retry': { type: 'panel/retry' },
  'panel/discard': { type: 'panel/discard' },
  'panel/why': { type: 'panel/why' },
  'panel/insert': { type: 'panel/insert', mode: 'below', chosen: 'y' },
  'panel/take-back': { type: 'panel/take-back' },
  'panel/copied': { type: 'panel/copied' },
  'panel/again': { type: 'panel/again' },
  'panel/refine': { type: 'panel/refine', task: 'Shorter' },
  'panel/version': { type: 'panel/version', at: 0 },
  'panel/vote': { type: 'panel/vote', requestId, vote: 'up', reasons: [] },
  'panel/around': { type: 'panel/around' },
  'panel/leave-around': { type: 'panel/leave-around' },
};
const drawn = { tabId: TAB, jobId: answer.id };

/** What no field of any command may be. A list with a list is none of the lists that there are. */
const wrong = [null, Number.NaN, 1.5, [[]], { $gt: '' }, 'x'.repeat(1_000_001)];

/** `null` is a word of these; the others may be missing. */
const mayBeNull = new Set(['cue', 'vote']);
const mayBeMissing = new Set(['chosen', 'words']);

/** A command that something is wrong with, in each way: one key more, one less, and each of another kind. */
function spoilt(command: object): [how: string, message: unknown][] {
  const fields = Object.keys(command).filter((key) => key !== 'type');
  const { type, ...rest } = command as { type: string };
  const said = (how: string, changed: unknown): [string, unknown] => [how, { drawn, command: changed }];
  return [
    said('a key more', { ...command, tabUrl: 'https://evil.org' }),
    said('a key that every object has', JSON.parse(`{"__proto__":{},${JSON.stringify(command).slice(1)}`)),
    said('no type', rest),
    said('its type in a list', { ...command, type: [type] }),
    said('its type in capitals', { ...command, type: type.toUpperCase() }),
    said('its type with a space behind', { ...command, type: `${type} ` }),
    ...fields.flatMap((key) => {
      if (mayBeMissing.has(key)) return [];
      const { [key]: _left, ...others } = command as Record<string, unknown>;
      return [said(`no ${key}`, others)];
    }),
    ...fields.flatMap((key) =>
      wrong
        .filter((value) => !(value === null && mayBeNull.has(key)))
        .map((value) => said(`${key} as ${shown(value)}`, { ...command, [key]: value })),
    ),
    ['what was drawn as a text', { drawn: 'all', command }],
    ['a tab that is none', { drawn: { ...drawn, tabId: '1' }, command }],
    ['a job that is none', { drawn: { ...drawn, jobId: '*' }, command }],
    ['more than was drawn', { drawn: { ...drawn, url: 'https://evil.org' }, command }],
    ['a key beside the command', { drawn, command, sender: PANEL }],
    ['two commands', { drawn, command: [command, command] }],
    ['the command alone', command],
    ['a text of it', JSON.stringify({ drawn, command })],
  ];
}

const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 20);

describe('what is said wrongly is not done', () => {
  test('while each command is one, as it is said here', () => {
    const passes = (command: Command) => panelToWorkerSchema.safeParse({ drawn, command }).success;
    expect(Object.values(commands).filter((command) => !passes(command))).toEqual([]);
  });

  test.each(Object.values(commands))('$type', async (command) => {
    const port = open(PANEL);
    await turnTo(port, TAB);
    const before = standing();
    const messages = spoilt(command);
    for (const [, message] of messages) port.say(message);
    await turnTo(port, TAB);
    expect(standing()).toBe(before);
    expect(touched).not.toHaveBeenCalled();
    const taken = messages.filter(([, message]) => panelToWorkerSchema.safeParse(message).success);
    expect(taken.map(([how]) => how)).toEqual([]);
  });

  test.each([
    undefined,
    null,
    0,
    '',
    'panel/sign-out',
    [],
    {},
    { command: null },
    { type: 'panel/sign-out' },
  ])('nor is %j, which is no command', async (message) => {
    const port = open(PANEL);
    await turnTo(port, TAB);
    const before = standing();
    port.say(message);
    await turnTo(port, TAB);
    expect(standing()).toBe(before);
    expect(touched).not.toHaveBeenCalled();
  });
});

describe('what is said of another tab than the panel stands beside is not done', () => {
  const ofTabs = Object.values(commands).filter(({ type }) =>
    /\/(?:discard|retry|insert|sign-in|stop|send|ask|vote)$/.test(type),
  );

  test.each(ofTabs)('$type', async (command) => {
    browser.session.set(`job:${TAB}`, command.type === 'panel/retry' ? blocked : answer);
    const before = standing();
    const nowhere = open(PANEL);
    nowhere.say({ drawn, command });
    const elsewhere = open(PANEL);
    await turnTo(elsewhere, TAB + 1);
    elsewhere.say({ drawn, command });
    elsewhere.say({ command });
    await turnTo(elsewhere, TAB + 1);
    expect(standing()).toBe(before);
    expect(touched).not.toHaveBeenCalled();
  });

  test('and beside its own tab it is: the answer is discarded', async () => {
    const port = open(PANEL);
    await turnTo(port, TAB);
    port.say({ drawn, command: { type: 'panel/discard' } });
    await vi.waitFor(() => expect(browser.session.has(`job:${TAB}`)).toBe(false), { interval: 5 });
  });
});
