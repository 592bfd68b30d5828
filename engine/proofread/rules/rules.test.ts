import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../text/edits.ts';
import { viewOf } from '../../text/view.ts';
import { passageOf } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { apostrophes } from './apostrophes.ts';
import { articles } from './articles.ts';
import { capitals } from './capitals.ts';
import { confusions } from './confusions.ts';
import { doubledWords } from './doubled-words.ts';
import { spacing } from './spacing.ts';

function corrected(rule: Rule, text: string): string {
  const passage = passageOf(viewOf(text, 'markdown'));
  return applyEdits(passage.view, rule(passage));
}

const tables: readonly [string, Rule, readonly (readonly [string, string])[], readonly string[]][] = [
  [
    'articles',
    articles,
    [
      ['It took a hour.', 'It took an hour.'],
      ['We need an user and an URL.', 'We need a user and a URL.'],
      ['A issue with a API.', 'An issue with an API.'],
      ['This is an one-off.', 'This is a one-off.'],
    ],
    [
      'A European union.',
      'An honest answer.',
      'a unique id',
      'an unimportant note',
      'Plan A is over.',
      'a `update`',
      'a URL',
      'an SQL query',
      'a SQL query',
    ],
  ],
  [
    'doubled words',
    doubledWords,
    [
      ['We saw the the log.', 'We saw the log.'],
      ['It is is **done**.', 'It is **done**.'],
      ['the **the** log', 'the **the** log'],
    ],
    ['She had had enough.', 'He said that that was it.', 'New York New York', 'It is in. In May it ends.'],
  ],
  [
    'apostrophes',
    apostrophes,
    [
      ['It doesnt work and I cant see why.', "It doesn't work and I can't see why."],
      ['The team dont know.', "The team doesn't know."],
      ['We dont know.', "We don't know."],
      ["The app lost its' state.", 'The app lost its state.'],
      ['Lets meet.', "Let's meet."],
      ["It does't matter.", "It doesn't matter."],
    ],
    ['He lets us know.', 'as is his wont', 'the cantilever', 'The id is 4.', 'They are ill.'],
  ],
  [
    'agreement',
    agreement,
    [
      ['We was late.', 'We were late.'],
      ["I think he don't know.", "I think he doesn't know."],
      ['They has left.', 'They have left.'],
      ['The servers is down.', 'The servers are down.'],
      ['The developer have left.', 'The developer has left.'],
      ['It did not worked.', 'It did not work.'],
      ['I have went to the office.', 'I have gone to the office.'],
    ],
    [
      'If I were you, I would wait.',
      'One of them was late.',
      'The team have decided.',
      'We ask that the user have access.',
      'Anna and I have left.',
      'Did he go?',
      'The fact that they have left is known.',
    ],
  ],
  [
    'confusions',
    confusions,
    [
      ['You could of asked.', 'You could have asked.'],
      ['Its not done.', "It's not done."],
      ['Their is a bug.', 'There is a bug.'],
      ['There is a problem with there account.', 'There is a problem with their account.'],
      ['It is faster then before.', 'It is faster than before.'],
      ['We want to loose the **fear**.', 'We want to lose the **fear**.'],
      ['Reply until Monday.', 'Reply by Monday.'],
      ['I look forward to hear from you.', 'I look forward to hearing from you.'],
      ['It is to late.', 'It is too late.'],
    ],
    [
      'Its name is short.',
      'They left their bags there.',
      'First this, then that.',
      'A loose screw.',
      "Don't reply until Monday.",
      'It is up to many people.',
      'The weather is nice.',
      'We talk to many customers.',
      'Your right hand.',
    ],
  ],
  [
    'capitals',
    capitals,
    [
      ['see you on friday.', 'See you on Friday.'],
      ['Yes, i think so.', 'Yes, I think so.'],
      ['It works. then we left.', 'It works. Then we left.'],
    ],
    [
      'We march in may.',
      'e.g. this one',
      '- a bullet',
      'npm packages are small.',
      'It is (i) small',
      'approx. three of them',
    ],
  ],
  [
    'spacing',
    spacing,
    [
      ['Yes , it is .', 'Yes, it is.'],
      ['one  two', 'one two'],
      ['Red,green and blue.', 'Red, green and blue.'],
    ],
    ['a .gitignore file', '1,000 and 3.5', 'line  \nbreak', 'Stop.  Go.', 'a ? b : c', '`a  ,b`'],
  ],
];

describe.each(tables)('%s', (_, rule, wrong, right) => {
  test.each(wrong)('%s → %s', (typed, wanted) => expect(corrected(rule, typed)).toBe(wanted));
  test.each(right)('%s stays', (text) => expect(corrected(rule, text)).toBe(text));
});
