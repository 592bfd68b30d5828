import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { looks } from '../looks.ts';
import type { Page } from '../page.ts';
import { gitlabFrame } from './gitlab-frame.ts';

const text = readFixture('gitlab', 'issue');
const notes = readFixture('gitlab', 'issue-notes');

export const gitlabIssue: Page = {
  url: 'https://gitlab.com/acme/app/-/issues/4',
  title: 'Issue 4: Dry run of the migration',
  about: 'An issue with comments; one of them holds an instruction that no reader sees.',
  look: looks.gitlab,
  script: 'fields',
  render: () => gitlabFrame('Issue', text, notes),
};
