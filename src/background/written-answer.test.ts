import { expect, test } from 'vitest';
import type { Capture } from '../job.ts';
import { writtenAnswer } from './written-answer.ts';

const markdown = '## Plan\n\n- **Tokyo** first';
const place = (target: Capture['target'], editor?: Capture['editor']) => ({ target, editor });

const texts: readonly [
  name: string,
  ...Parameters<typeof writtenAnswer>,
  text: string,
  simplified: boolean,
][] = [
  ['a plain field loses the marks', markdown, 'markdown', place('plain'), 'Plan\n\n- Tokyo first', true],
  ['a list alone loses nothing', '- a\n- b', 'markdown', place('plain'), '- a\n- b', false],
  ['a rewrite of plain text is as it is', '**kept**', 'plain', place('plain'), '**kept**', false],
  ['a field of Markdown gets Markdown', markdown, 'markdown', place('markdown'), markdown, false],
  [
    'a field of wiki markup gets that',
    markdown,
    'markdown',
    place('wiki'),
    'h2. Plan\n\n* *Tokyo* first',
    false,
  ],
  ['a rewrite in wiki markup is as it is', 'h2. Plan', 'plain', place('wiki'), 'h2. Plan', false],
];

test.each(texts)('%s', (_, answer, format, where, text, simplified) => {
  expect(writtenAnswer(answer, format, where)).toEqual({ text, simplified });
});

const task = '- [x] Write **now**\n  - [ ] Nested';

test.each<[kind: NonNullable<Capture['editor']>['kind'], html: string]>([
  [
    'tiptap',
    '<ul data-type="taskList"><li data-type="taskItem" data-checked="true"><p>Write <strong>now</strong></p><ul data-type="taskList"><li data-type="taskItem" data-checked="false"><p>Nested</p></li></ul></li></ul>',
  ],
  [
    'quill',
    '<ol><li data-list="checked">Write <strong>now</strong></li><ol><li data-list="unchecked">Nested</li></ol></ol>',
  ],
  [
    'atlassian',
    '<div data-node-type="actionList"><div data-task-local-id="" data-task-state="DONE">Write <strong>now</strong></div><div data-node-type="actionList"><div data-task-local-id="" data-task-state="TODO">Nested</div></div></div>',
  ],
])('tasks as %s spells them', (kind, html) => {
  expect(writtenAnswer(task, 'markdown', place('rich', { kind, tasks: true }))).toMatchObject({ html });
});

test('an editor that shows no tasks gets their boxes as text', () => {
  const answer = writtenAnswer('- [x] Done', 'markdown', place('rich', { kind: 'tiptap', tasks: false }));
  expect(answer).toMatchObject({
    html: '<ul><li><p>[x] Done</p></li></ul>',
    texts: ['[x] Done', 'Done', '- [x] Done'],
    features: ['item:Done', 'tasktrue:Done', 'lineitem:Done'],
  });
});

test('one paragraph continues the text around it', () => {
  expect(writtenAnswer('Just **this**.', 'markdown', place('rich'))).toMatchObject({
    html: 'Just <strong>this</strong>.',
    inline: true,
  });
});

test.each(['tiptap', 'ckeditor', 'quill', 'lexical', 'atlassian', 'tinymce', 'draft'] as const)(
  'markup in an answer is text for %s, in tasks, cells and code too',
  (kind) => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const answer = writtenAnswer(
      `- [x] ${hostile}\n\n| ${hostile} |\n| --- |\n| ${hostile} |\n\n\`\`\`${hostile}\n${hostile}\n\`\`\``,
      'markdown',
      place('rich', { kind, tasks: true }),
    );
    expect('html' in answer && answer.html).not.toMatch(/<img|"">/);
    expect('html' in answer && answer.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  },
);
