import { describe, expect, test } from 'vitest';
import { checkCql } from './check-cql.ts';

// The shapes are those of Atlassian's reference; the queries were written for this repository.
const valid = [
  'type = page',
  'TYPE = Page AND Space = DEV',
  'space = "DEV" and label = "runbook" and creator = currentUser()',
  'space in (\'DEV\', "OPS", IDEAS)',
  'type in (page, blogpost) and space not in (DEV)',
  'label = performance or label = "front end"',
  '(space = DEV or space = OPS) and (type = page or type = blogpost)',
  '((type = page))',
  'type = page and not space = DEV',
  'type = page and not (space = DEV or label = old)',
  'type = page and creator != currentUser()',
  'title ~ "release 4.2"',
  'title ~ "win*"',
  'title = "\\"Advanced Searching\\""',
  'text ~ "Größe 42" and text !~ Entwurf and type = page',
  'type = page and text !~ "draft"',
  'created >= "2026-03-31"',
  'created > 2026-03-31 and created < "2026/04/30 14:05"',
  'lastmodified > now("-14d") order by lastmodified desc',
  'created >= startOfMonth("-1M") and created < startOfMonth()',
  'lastmodified >= startOfWeek() ORDER BY space asc, title',
  'order by created',
  'ancestor = 123456',
  'ancestor in (123, 456, 789) and type = page',
  'parent = 123',
  'id in (recentlyViewedContent(20))',
  'mention = currentUser() and creator != currentUser()',
  'contributor = "99:27935d01-0000-0000-0000-a9b8d3b2ae2e"',
  'space.type = personal',
  'status.text = open',
  'macro = jira and container = 42',
  'space = "~mira"',
];

const invalid: readonly (readonly [string, string])[] = [
  ['', ''],
  ['   ', ''],
  ['type', ''],
  ['type =', ''],
  ['type page', 'page'],
  ['= page', '='],
  ['type == page', '='],
  ['type = page and', ''],
  ['type = page or or space = DEV', 'or'],
  ['and type = page', 'and'],
  ['type = page space = DEV', 'space'],
  ['title ~ release notes', 'notes'],
  ['title ~ "release', '"'],
  ['(type = page', ''],
  ['type = page)', ')'],
  ['type in page', 'page'],
  ['type in ()', ')'],
  ['type in (page,, blogpost)', ','],
  ['type in (page, blogpost', ''],
  ['type not page', 'not'],
  ['space is empty', 'is'],
  ['label is not null', 'is'],
  ['label = empty', 'empty'],
  ['title was "Old"', 'was'],
  ['title like "%notes%"', 'like'],
  ['title contains notes', 'contains'],
  ['created between "2026-01-01" and "2026-02-01"', 'between'],
  ['select * from content where type = page', 'select'],
  ['type = page limit 10', 'limit'],
  ['type = page; space = DEV', ';'],
  ['type = page order created', 'created'],
  ['type = page order by', ''],
  ['type = page order by created down', 'down'],
  ['not type = page', 'not'],
  ['type != page', '!='],
  ['(text !~ draft) and type = page', '!~'],
  ['space not in (DEV) and type = page', 'not'],
  ['text = "notes"', '='],
  ['type = page and text in (notes)', 'in'],
  ['type ~ page', '~'],
  ['created ~ 2026', '~'],
  ['created in ("2026-01-01")', 'in'],
  ['space > DEV', '>'],
  ['creator = mira@example.com', '@'],
  ['creator = currentUser(', ''],
  ['type = page && space = DEV', '&'],
  ['type = page # mine', '#'],
  ['```cql\ntype = page\n```', '`'],
  ['Here is your query: type = page', 'is'],
  ['{"cql": "type = page"}', '{'],
];

describe('Confluence queries', () => {
  test.each(valid)('takes %s', (query) => {
    expect(checkCql(query)).toBeUndefined();
  });

  test.each(invalid)('refuses %j at %j', (query, wrong) => {
    const { at, length } = checkCql(query) ?? { at: -1, length: 0 };
    expect(at).toBeGreaterThanOrEqual(0);
    expect(length === 0 ? query.slice(at) : query.slice(at, at + length)).toBe(wrong);
  });

  test.each([
    ['brackets without end', '('.repeat(5_000)],
    ['many negations', `type = page and ${'not '.repeat(1_000)}space = DEV`],
    ['open quotes', `title ~ ${'"\\'.repeat(2_000)}`],
    ['more than anybody writes', `id in (${'1,'.repeat(9_000)}1)`],
  ])('answers to %s', (_, query) => {
    const fault = checkCql(query);
    expect(fault === undefined || fault.at >= 0).toBe(true);
  });
});
