import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { gitlabFrame } from './gitlab-frame.ts';

const text = readFixture('gitlab', 'merge-request');
const notes = readFixture('gitlab', 'merge-request-notes');

export const mergeRequest: Page = {
  url: 'https://gitlab.com/acme/app/-/merge_requests/3',
  title: 'Merge request 3: Stop the migration when an invoice is missing',
  about: 'A merge request with a short description and two comments.',
  look: looks.gitlab,
  script: 'fields',
  render: () => gitlabFrame('Merge request', text, notes),
};
