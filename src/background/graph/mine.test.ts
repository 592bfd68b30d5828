import type { Mine } from '@sidenote/contract/graph/around';
import { beforeEach, expect, test } from 'vitest';
import { graphOn } from '../../testing/graph.ts';
import { organisation } from '../testing/allowed-question.ts';
import { graphScene, TAB } from '../testing/graph-scene.ts';

const scene = await graphScene();
const { askMine, switchGraph } = await import('./mine.ts');

const PATH = '/v1/graph/mine';
const mine: Mine = {
  ...{ organisation: 'people', state: 'on', team: 'Release crew', people: 3, objects: 12, containers: 2 },
  ...{ apps: [{ app: 'jira', objects: 12 }], kinds: [{ kind: 'used', count: 40 }], since: '2026-11-02' },
  connected: [],
};
const shown = () => scene.browser.session.get('mine');

beforeEach(() => {
  scene.signIn();
  scene.gateway.set(`GET ${PATH}`, mine);
});

test('what the graph has of the person is asked for, and shown', async () => {
  await askMine();
  expect(shown()).toEqual(mine);
});

test('switching it off is told, and what was around pages is forgotten here; the rules are asked for anew, for the panel to show', async () => {
  scene.browser.session.set(`around:${TAB}`, { turn: 't', address: 'a', view: { state: 'asking' } });
  scene.gateway.set(`GET ${PATH}`, { ...mine, state: 'off', people: 0, objects: 0, containers: 0 });
  const off = { ...organisation, graph: { ...graphOn, person: 'off' } };
  scene.gateway.set('/v1/policy', off);
  await switchGraph(false);
  expect(scene.toldTo(PATH)).toEqual([{ state: 'off' }, undefined]);
  expect(shown()).toMatchObject({ state: 'off', objects: 0 });
  expect(scene.browser.session.has(`around:${TAB}`)).toBe(false);
  expect(scene.browser.session.get('policy')).toMatchObject({ policy: { graph: { person: 'off' } } });
});

test.each<[string, () => void, string]>([
  [
    'a gateway that says something else',
    () => scene.gateway.set(`GET ${PATH}`, { all: true }),
    'gateway_invalid',
  ],
  ['nobody who is signed in', () => scene.browser.session.delete('session'), 'signed_out'],
])('%s is told of', async (_name, change, code) => {
  change();
  await askMine();
  expect(shown()).toEqual({ state: 'failed', code });
});
