import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { describe, expect, test } from 'vitest';
import { closedRules } from '../policy/organisation.ts';
import { graphBounds } from '../storage/graph-rules.ts';
import { sampleItem } from '../testing/graph-rows.ts';
import { mayLinkTo, withinBounds } from './may-link.ts';

const sites = { allow: ['*'], block: ['secret.atlassian.net', '*.clinic.example'] };
const bounds = graphBounds({
  products: ['jira', 'confluence', 'trello', 'github'],
  graph: { ...closedRules.graph, products: ['jira', 'confluence', 'trello', 'gitlab'] },
  hipaa: { sites: ['health.atlassian.net'], products: ['trello'] },
  sites,
});
const onJira = { app: 'jira', site: 'acme.atlassian.net' } as const;

describe('a link', () => {
  test.each<[boolean, string, Pick<WorkRef, 'app' | 'site'>]>([
    [true, 'to a product that the graph learns from', onJira],
    [true, 'to an app that is no product', { app: 'figma', site: 'figma.com' }],
    [true, 'to an installation of one’s own', { app: 'jira', site: 'jira.acme.example' }],
    [false, 'to a blocked site', { ...onJira, site: 'secret.atlassian.net' }],
    [false, 'to a blocked site, by its port', { ...onJira, site: 'secret.atlassian.net:8443' }],
    [false, 'to a blocked site of an app that is no product', { app: 'figma', site: 'x.clinic.example' }],
    [false, 'to a site with health data', { ...onJira, site: 'health.atlassian.net' }],
    [false, 'to a product with health data', { app: 'trello', site: 'trello.com' }],
    [false, 'to a product with health data, told as another app', { app: 'figma', site: 'trello.com' }],
    [false, 'to a product that the graph does not learn from', { app: 'github', site: 'github.com' }],
    [false, 'to such a product, told as another app', { app: 'jira', site: 'github.com' }],
    [false, 'to a product that is not allowed', { app: 'gitlab', site: 'gitlab.com' }],
  ])('is kept: %s, %s', (kept, _where, link) => {
    expect(mayLinkTo(bounds, link)).toBe(kept);
  });
});

test('a connector brings its own app, whose products are not asked about, and nothing of blocked places', () => {
  const of = (app: WorkRef['app'], site: string): WorkRef => ({
    ...{ app, site, type: 'work-item', object: '7' },
  });
  const item = (ref: WorkRef, links: WorkRef[] = []) => ({ ...sampleItem(1), ref, links });
  const [own, board] = [of('github', 'github.com'), of('trello', 'trello.com')];
  const blocked = of('github', 'code.clinic.example');
  const container = { app: 'github', container: 'acme/site', access: null } as const;
  const kept = withinBounds(
    {
      items: [item(own, [own, board, blocked]), item(blocked)],
      containers: [
        { ...container, site: own.site },
        { ...container, site: blocked.site },
      ],
      gone: [blocked],
    },
    bounds,
  );
  expect(kept).toEqual({
    items: [item(own, [own])],
    containers: [{ ...container, site: own.site }],
    gone: [blocked],
  });
});
