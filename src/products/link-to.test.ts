import { workRefSchema } from '@sidenote/contract/graph/work-note';
import { expect, test } from 'vitest';
import { linkTo } from './link-to.ts';

const drive = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';
const figma = 'Zk1aQwErTyUiOpAsDfGhJk';

test.each<[address: string, app: string, type: string, object: string, container?: string]>([
  [`https://drive.google.com/file/d/${drive}/view?usp=sharing`, 'google-drive', 'file', drive],
  [`https://drive.google.com/a/acme.example/file/d/${drive}/view`, 'google-drive', 'file', drive],
  [`https://drive.google.com/open?id=${drive}&usp=drive_fs`, 'google-drive', 'file', drive],
  [`https://docs.google.com/spreadsheets/d/${drive}/edit#gid=0`, 'google-docs', 'document', drive],
  [`https://www.figma.com/design/${figma}/Salaries-2026?node-id=1-2`, 'figma', 'design', figma],
  [`https://figma.com/file/${figma}`, 'figma', 'design', figma],
  [`https://www.figma.com/board/${figma}/Ideas`, 'figma', 'whiteboard', figma],
  [`https://www.figma.com/design/AAAABBBBCCCCDDDDEEEE/branch/${figma}/Try`, 'figma', 'design', figma],
  [
    'https://acme.slack.com/archives/C02ABCDEF/p1780898700000100?thread_ts=1',
    'slack',
    'message',
    '1780898700.000100',
    'C02ABCDEF',
  ],
  ['https://github.com/acme/app/pull/7/files', 'github', 'pull-request', '7', 'acme/app'],
  ['https://acme.atlassian.net/browse/ACME-7?focusedCommentId=3', 'jira', 'work-item', 'ACME-7', 'ACME'],
])('%s', (address, app, type, object, container) => {
  const ref = linkTo(address);
  expect([ref?.app, ref?.type, ref?.object, ref?.container]).toEqual([app, type, object, container]);
  expect(workRefSchema.safeParse(ref).error).toBeUndefined();
});

test.each([
  'https://drive.google.com/drive/my-drive',
  'https://drive.google.com/open?id=Salaries',
  'https://www.figma.com/files/team/7654321/Design-team',
  'https://www.figma.com/design/Salaries-2026',
  'https://acme.slack.com/archives/general/p1',
  'https://intranet.example/browse/ACME-7',
  'http://github.com/acme/app/pull/7',
  'https://mira:secret@github.com/acme/app/pull/7',
  'not an address',
  '',
])('%s leads to nothing that is known', (address) => {
  expect(linkTo(address)).toBeUndefined();
});
