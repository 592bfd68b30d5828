import { terms } from '@sidenote/contract/terms';
import { transparencySchema } from '@sidenote/contract/transparency';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOn } from '../testing/graph-organisation.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway({
    upstreamUrl: 'https://models.example/v1',
    retention: { interactionDays: 30, feedbackDays: 60 },
  });
});
afterAll(() => gateway.close());

describe('what everybody may know', () => {
  test('is told to whoever is signed in: who answers, the terms as accepted, and what is kept for how long', async () => {
    const response = await gateway.call('/v1/transparency');
    const told = transparencySchema.parse(await response.json());
    expect(told).toMatchObject({
      answerers: [{ provider: 'Test Provider', stands: 'operator' }],
      terms: { version: terms.version, acceptedVersion: terms.version, text: terms.text },
      keptDays: { records: 30, votes: 60 },
    });
    expect(told.terms.acceptedAt).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('about every action as well, which is what an owner opts in to before any is allowed', async () => {
    await gateway.change({ actions: 'none' });
    const answerers = async (query: string) => {
      const response = await gateway.call(`/v1/transparency${query}`);
      return transparencySchema.parse(await response.json()).answerers.map(({ provider }) => provider);
    };
    expect(await answerers('')).toEqual([]);
    expect(await answerers('?actions=every')).toEqual(['Test Provider']);
    expect((await gateway.call('/v1/transparency?actions=some')).status).toBe(400);
  });

  test('also where the organisation has opted out: it is what they decide by', async () => {
    await gateway.change({ optOut: true });
    expect((await gateway.call('/v1/transparency')).status).toBe(200);
  });

  test('and what is kept for the teamwork graph: for as long as records are, and nothing of anybody where it is off', async () => {
    const graph = async () => {
      const response = await gateway.call('/v1/transparency');
      return transparencySchema.parse(await response.json()).graph;
    };
    expect((await graph()).on).toBe(false);
    expect((await graph()).kept.map(({ what }) => what)).toEqual(['left', 'connectors']);
    await gateway.change(graphOn);
    const { on, kept } = await graph();
    expect(on).toBe(true);
    expect(kept).toContainEqual({
      ...{ what: 'edges', person: 'pseudonym', days: 30 },
      holds: ['keys', 'pseudonyms', 'groups', 'kinds', 'counts', 'weeks'],
    });
    await gateway.change({ graph: 'off' });
    expect((await graph()).on).toBe(false);
  });

  test('to nobody else', async () => {
    expect((await fetch(`${gateway.url}/v1/transparency`)).status).toBe(401);
  });
});
