import { workRefSchema } from '@sidenote/contract/graph/work-note';
import { expect, test } from 'vitest';
import { refOf } from './ref-of.ts';

const site = 'acme.atlassian.net';
const hex = '0123456789abcdef0123456789abcdef';
const drive = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';

/** Addresses with a title in them, where the product has it there, and the work object that they lead to. */
const cases: readonly [
  address: (title: string) => string,
  type: string,
  object: string,
  container?: string,
][] = [
  [(title) => `https://${site}/browse/ACME-7?summary=${title}`, 'work-item', 'ACME-7', 'ACME'],
  [(title) => `https://${site}/browse/ACME-7?focusedCommentId=1#${title}`, 'work-item', 'ACME-7', 'ACME'],
  [(title) => `https://${site}/servicedesk/customer/portal/3/HELP-9?q=${title}`, 'request', 'HELP-9', 'HELP'],
  [(title) => `https://${site}/wiki/spaces/ENG/pages/1001/${title}`, 'page', '1001', 'ENG'],
  [(title) => `https://${site}/wiki/spaces/ENG/blog/2026/11/23/17171/${title}`, 'blog-post', '17171', 'ENG'],
  [(title) => `https://trello.com/c/Ts7kQ2vR/4-${title}`, 'work-item', 'Ts7kQ2vR'],
  [
    (title) => `https://bitbucket.org/acme/app/pull-requests/12/${title}/diff`,
    'pull-request',
    '12',
    'acme/app',
  ],
  [(title) => `https://github.com/acme/app/issues/12?q=${title}`, 'work-item', '12', 'acme/app'],
  [
    (title) => `https://gitlab.com/acme/sub/app/-/merge_requests/3#${title}`,
    'pull-request',
    '3',
    'acme/sub/app',
  ],
  [
    (title) => `https://gitlab.com/acme/app/-/merge_requests/3?q=${title}#note_7`,
    'pull-request',
    '3',
    'acme/app',
  ],
  [(title) => `https://docs.google.com/document/d/${drive}/edit?title=${title}`, 'document', drive],
  [(title) => `https://www.notion.so/acme/${title}-${hex}`, 'page', hex],
  [(title) => `https://linear.app/acme/issue/ACM-1/${title}`, 'work-item', 'ACM-1', 'ACM'],
  [(title) => `https://linear.app/acme/document/${title}-0123456789ab`, 'document', '0123456789ab'],
  [
    (title) => `https://app.slack.com/client/T1/C02ABCDEF/thread/C02ABCDEF-1780898700.000100?q=${title}`,
    'message',
    '1780898700.000100',
    'C02ABCDEF',
  ],
];

/** Titles of which each looks like something that an address may hold. */
const titles = [
  'Salaries',
  '2027',
  'ACME-99',
  'deadbeef',
  'pages',
  '4711%2F9',
  'C02SECRETS',
  'fedcba9876543210',
];

test.each(cases)('%s leads to a %s', (address, type, object, container) => {
  const refs = titles.map((title) => refOf(address(title)));
  for (const ref of refs) {
    expect(ref).toEqual(refs[0]);
    expect(workRefSchema.safeParse(ref).error).toBeUndefined();
  }
  expect([refs[0]?.type, refs[0]?.object, refs[0]?.container]).toEqual([type, object, container]);
});

test.each([
  ['no single thing', `https://${site}/jira/software/projects/ACME/boards/1`],
  ['a wiki page that is named by its title', 'https://gitlab.com/acme/app/-/wikis/2027'],
  ['what only looks like an id', 'https://trello.com/c/salary/9-review'],
  ['a channel without a thread', 'https://app.slack.com/client/T1/C02ABCDEF'],
  ['a repository that is named in a way the app has not', 'https://github.com/acme/a%20b/issues/7'],
  ['another site', 'https://intranet.example/browse/ACME-7'],
])('%s is no work object', (_name, address) => {
  expect(refOf(address)).toBeUndefined();
});
