import type { Look } from './page.ts';

/** Product names are labels only; the artwork is our own, so that no sample page could pass for the real product. */
export const looks = {
  wiki: {
    style: 'wiki',
    product: 'Confluence',
    places: ['Home', 'Spaces', 'Recent'],
    showsPerson: true,
  },
  issue: {
    style: 'issue',
    product: 'Jira',
    places: ['Your work', 'Projects', 'Filters'],
    showsPerson: true,
  },
  board: { style: 'board', product: 'Trello', places: ['Boards', 'Templates'], showsPerson: false },
  pullRequest: {
    style: 'pull-request',
    product: 'Bitbucket',
    places: ['Repositories', 'Pull requests'],
    showsPerson: false,
  },
  portal: {
    style: 'pull-request',
    product: 'Jira Service Management',
    places: ['Help centre', 'My requests'],
    showsPerson: true,
  },
  gitlab: {
    style: 'pull-request',
    product: 'GitLab',
    places: ['Projects', 'Issues', 'Merge requests'],
    showsPerson: false,
  },
  notes: { style: 'notes', product: 'Intranet', places: ['Notes', 'Canteen'], showsPerson: false },
  plain: { style: 'plain', product: 'Acme', places: [], showsPerson: true },
} as const satisfies Record<string, Look>;
