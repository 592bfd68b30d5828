import { graphBounds } from '@sidenote/contract/graph/may-link';
import { linkRules } from '@sidenote/contract/graph/testing/link-cases';
import type { WorkRef } from '@sidenote/contract/graph/work-note';
import { expect, test } from 'vitest';
import { sampleItem } from '../testing/graph-rows.ts';
import { withinBounds } from './within-bounds.ts';

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
    graphBounds(linkRules),
  );
  expect(kept).toEqual({
    items: [item(own, [own])],
    containers: [{ ...container, site: own.site }],
    gone: [blocked],
  });
});
