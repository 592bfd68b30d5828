import { readFixture } from '@sidenote/contract/testing/product-apis/fixtures';
import { mayOpen } from '../access.ts';
import type { Page } from '../page.ts';
import { followUpIssue } from '../pages/follow-up-issue.ts';
import type { Person } from '../people.ts';

/** An issue, with who may open it: everybody where nobody is named. */
export interface Issue extends Pick<Page, 'onlyFor'> {
  readonly id: string;
  readonly key: string;
  readonly fields: object;
}

const issue = readFixture('jira', 'issue');
const { fields: details } = readFixture('jira', 'issue-details');

/** One that others link to. Only of some there is a page. */
function beside(
  id: string,
  key: string,
  summary: string,
  { says, onlyFor }: { says?: string; onlyFor?: Page['onlyFor'] } = {},
): Issue {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: says }] };
  const description = says === undefined ? null : { type: 'doc', version: 1, content: [paragraph] };
  const alone = { description, assignee: null, reporter: details.reporter, creator: details.creator };
  const nothing = { attachment: [], issuelinks: [], parent: null, subtasks: [] };
  return { id, key, fields: { summary, ...alone, ...nothing }, ...(onlyFor && { onlyFor }) };
}

const issues: readonly Issue[] = [
  { ...issue, fields: { ...details, ...issue.fields } },
  beside('10001', 'ACME-1', 'Invoices everywhere'),
  beside('10008', 'ACME-8', 'Take the date in the customer’s time zone'),
  beside('10009', 'ACME-9', 'Write a test for Tokyo'),
  beside('10012', 'ACME-12', 'Tell the customers whose invoices were dated early', {
    says: 'Finance decides by Thursday which of them get a letter. Nothing is said before that.',
    onlyFor: followUpIssue.onlyFor,
  }),
  beside('10209', 'HELP-9', 'Access to the invoice archive for an audit', { onlyFor: ['mira'] }),
];

/** The issue of a key or id, if this person may open it. */
export function issueFor(keyOrId: string | undefined, person: Person): Issue | undefined {
  const found = issues.find(({ id, key }) => key === keyOrId || id === keyOrId);
  return found && mayOpen(found, person) ? found : undefined;
}
