import type { BoundingRules } from '../may-link.ts';
import type { WorkRef } from '../work-note.ts';

/** Rules that let a graph know some links and bar others. */
export const linkRules: BoundingRules = {
  products: ['jira', 'confluence', 'trello', 'github'],
  graph: { products: ['jira', 'confluence', 'trello', 'gitlab'] },
  hipaa: { sites: ['health.atlassian.net'], products: ['trello'] },
  sites: { block: ['secret.atlassian.net', '*.clinic.example'] },
};

const at = (ref: Pick<WorkRef, 'app' | 'site'>): WorkRef => ({ ...ref, type: 'other', object: 'ACME-12' });
const onJira = at({ app: 'jira', site: 'acme.atlassian.net' });

/** Whether a link may be known under those rules, where it leads to, and the link: what browser and gateway both hold to. */
export const linkCases: readonly (readonly [known: boolean, where: string, link: WorkRef])[] = [
  [true, 'to a product that the graph learns from', onJira],
  [true, 'to an app that is no product', at({ app: 'figma', site: 'figma.com' })],
  [false, 'to a host that is not the app’s', at({ app: 'jira', site: 'salaries-of-the-board.example' })],
  [
    false,
    'to a host that is not the app’s, which is no product',
    at({ app: 'figma', site: 'board.example' }),
  ],
  [false, 'to a blocked site', { ...onJira, site: 'secret.atlassian.net' }],
  [false, 'to a blocked site, by its port', { ...onJira, site: 'secret.atlassian.net:8443' }],
  [false, 'to a blocked site of an app that is no product', at({ app: 'figma', site: 'x.clinic.example' })],
  [false, 'to a site with health data', { ...onJira, site: 'health.atlassian.net' }],
  [false, 'to a product with health data', at({ app: 'trello', site: 'trello.com' })],
  [false, 'to a product with health data, told as another app', at({ app: 'figma', site: 'trello.com' })],
  [false, 'to a product that the graph does not learn from', at({ app: 'github', site: 'github.com' })],
  [false, 'to such a product, told as another app', at({ app: 'jira', site: 'github.com' })],
  [false, 'to a product that is not allowed', at({ app: 'gitlab', site: 'gitlab.com' })],
];
