import { expect, test } from 'vitest';
import { changedMeanwhile } from '../../change/changed-meanwhile.ts';
import { english } from '../../locales/english.ts';
import { speak } from '../../locales/say.ts';
import { organisationAt } from '../../testing/organisation-at.ts';
import { undoDraft } from './undo-draft.ts';

test('an undo says what it puts back, and of what somebody changed meanwhile only that', () => {
  speak(english);
  const read = organisationAt(1);
  const differences = [{ what: 'products', before: 'jira', after: 'trello' }];
  const draft = undoDraft({ seq: 7, differences, read });
  expect(draft.describe(read.value, draft.change(read.value))).toEqual([
    { what: 'products', before: 'trello', after: 'jira' },
  ]);
  const now = organisationAt(2, ['hr.example.org']).value;
  const theirs = changedMeanwhile(draft, { was: read.value, now });
  expect(theirs).toMatchObject([{ what: english.scope.sitesBlock, after: 'hr.example.org' }]);
  expect(changedMeanwhile(draft, { was: read.value, now: read.value })).toEqual([]);
});
