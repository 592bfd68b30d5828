import { describe, expect, test } from 'vitest';
import { namesIn, placedIn } from './kind-names.ts';

const shown = [
  { type: 'tracking', objectType: 'issue', action: 'summarise', count: 10 },
  { type: 'documentation', objectType: 'page', action: 'translate', count: 5 },
];

describe('what a model answers', () => {
  test.each<[string, string, [string, string, string][]]>([
    ['a row that was shown', 'tracking, issue, summarise: planning', [['issue', 'summarise', 'planning']]],
    [
      'two, with blanks around',
      ' tracking, issue, summarise: planning \n\tdocumentation, page, translate: support',
      [
        ['issue', 'summarise', 'planning'],
        ['page', 'translate', 'support'],
      ],
    ],
    [
      'the last word of two',
      'tracking, issue, summarise: planning\ntracking, issue, summarise: design',
      [['issue', 'summarise', 'design']],
    ],
    ['a row that was not shown', 'documentation, page, summarise: planning', []],
    ['a row of another kind than was shown', 'support, issue, summarise: planning', []],
    ['a kind that there is not', 'tracking, issue, summarise: secrets', []],
    ['a sentence', 'The tracking, issue, summarise: planning of the board', []],
    ['a name', 'tracking: Shop issues', []],
    ['nothing', '', []],
  ])('of %s', (_what, answer, placed) => {
    expect(
      placedIn(answer, shown).map(({ object_type, action, type }) => [object_type, action, type]),
    ).toEqual(placed);
  });

  test('is a name only for kinds that were shown, and only of letters and spaces', () => {
    const answer =
      'tracking: Shop issues\ndocumentation: x1\ndesign: Pictures\ntracking, issue, summarise: planning';
    expect(namesIn(answer, new Set(shown.map(({ type }) => type)))).toEqual([
      { type: 'tracking', name: 'Shop issues' },
    ]);
  });
});
