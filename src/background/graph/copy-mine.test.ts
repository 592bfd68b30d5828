import type { OwnCopy } from '@sidenote/contract/graph/own-copy';
import { beforeEach, expect, test, vi } from 'vitest';
import { graphScene } from '../testing/graph-scene.ts';

const scene = await graphScene();
const { copyMine } = await import('./copy-mine.ts');

const PATH = '/v1/graph/mine/copy';
const copy: OwnCopy = { left: false, out: [], team: null, accounts: [], events: [], edges: [], things: [] };
const postMessage = vi.fn();
const port = { postMessage } as unknown as chrome.runtime.Port;

beforeEach(() => {
  scene.signIn();
  scene.browser.session.set('mine', { state: 'asking' });
  postMessage.mockClear();
});

test('a copy goes to the panel that asked for it, and is kept nowhere', async () => {
  scene.gateway.set(`GET ${PATH}`, copy);
  const before = JSON.stringify([...scene.browser.session]);
  await copyMine(port);
  expect(postMessage.mock.calls).toEqual([[{ type: 'worker/graph-copy', copy }]]);
  expect(JSON.stringify([...scene.browser.session])).toBe(before);
});

test('a copy that comes after somebody else has signed in, or nobody is, is given to none', async () => {
  for (const owner of [{ ...(scene.browser.session.get('owner') as object), subject: 'jonas' }, undefined]) {
    scene.signIn();
    scene.gateway.set(`GET ${PATH}`, () => {
      if (owner === undefined) scene.browser.session.delete('owner');
      else scene.browser.session.set('owner', owner);
      return copy;
    });
    await copyMine(port);
  }
  expect(postMessage).not.toHaveBeenCalled();
});

test.each<[string, () => void, string]>([
  [
    'a gateway that says something else',
    () => scene.gateway.set(`GET ${PATH}`, { all: true }),
    'gateway_invalid',
  ],
  ['nobody who is signed in', () => scene.browser.session.delete('session'), 'signed_out'],
])('%s is told of, and nothing is saved', async (_name, change, code) => {
  change();
  await copyMine(port);
  expect(scene.browser.session.get('mine')).toEqual({ state: 'failed', code });
  expect(postMessage).not.toHaveBeenCalled();
});
