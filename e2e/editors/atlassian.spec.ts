import { type Bench, expect, test } from './rig.ts';

// What only Atlassian's own documents hold: the editor of Confluence and Jira, by its document format (ADF).

const words = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const task = (localId: string, state: 'TODO' | 'DONE', ...content: object[]) => ({
  type: 'taskItem',
  attrs: { localId, state },
  content,
});
const mention = { type: 'mention', attrs: { id: 'mira', text: '@Mira Okafor' } };
const before = paragraph(words('Before it.'));
const after = paragraph(words('After it.'));

async function load(bench: Bench, ...content: object[]): Promise<void> {
  await bench.open('atlassian');
  await bench.page.evaluate(
    (adf) => (window.editor as unknown as { loadAdf(adf: unknown): Promise<void> }).loadAdf(adf),
    { type: 'doc', version: 1, content },
  );
}

async function readAll(bench: Bench) {
  await bench.select('Before it.', 'After it.');
  return bench.read();
}

const cases: readonly [name: string, node: object, markdown: string, replaceable: boolean][] = [
  [
    'tasks',
    {
      type: 'taskList',
      attrs: { localId: 'list' },
      content: [
        task('a', 'DONE', words('Write to '), words('finance', 'strong')),
        task('b', 'TODO', words('Call Tokyo')),
      ],
    },
    '- [x] Write to **finance**\n- [ ] Call Tokyo',
    true,
  ],
  [
    'a block of code with its language',
    { type: 'codeBlock', attrs: { language: 'javascript' }, content: [words('const a = 1;\n\nlet b;')] },
    '```javascript\nconst a = 1;\n\nlet b;\n```',
    true,
  ],
  [
    'marks, and code that is no code element',
    paragraph(words('Run '), words('npm test', 'code'), words(' and '), words('wait', 'em'), words('.')),
    'Run `npm test` and *wait*.',
    true,
  ],
  [
    'a mention as its text',
    paragraph(words('Ask '), mention, words(' first.')),
    'Ask @Mira Okafor first.',
    false,
  ],
  [
    'a status as its text',
    paragraph(
      words('It is '),
      { type: 'status', attrs: { text: 'In progress', color: 'blue', localId: 's' } },
      words(' now.'),
    ),
    'It is In progress now.',
    false,
  ],
  [
    'a panel as what it says',
    { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph(words('Careful here.'))] },
    'Careful here.',
    false,
  ],
  [
    'decisions',
    {
      type: 'decisionList',
      attrs: { localId: 'D' },
      content: [
        { type: 'decisionItem', attrs: { localId: 'd', state: 'DECIDED' }, content: [words('We ship.')] },
      ],
    },
    '1. We ship.',
    false,
  ],
];

for (const [name, node, markdown, replaceable] of cases) {
  test(`reads ${name}; what it cannot write back it does not offer to replace`, async ({ bench }) => {
    await load(bench, before, node, after);
    const { text, modes, target } = await readAll(bench);
    expect(text).toBe(`Before it.\n\n${markdown}\n\nAfter it.`);
    expect({ target, replace: modes.includes('replace') }).toEqual({ target: 'rich', replace: replaceable });
  });

  test(`puts an answer below ${name} and leaves it as it is`, async ({ bench }) => {
    await load(bench, before, node, after);
    const facts = await bench.facts();
    await bench.select('After it.');
    await bench.read();
    expect(await bench.insert('- [ ] One **task**', 'below')).toMatchObject({ landed: true, undo: 1 });
    expect((await bench.facts()).slice(0, facts.length)).toEqual(facts);
    expect(await bench.text()).toMatch(/After it\.\n.*One task/);
  });
}

for (const [name, node] of cases.filter(([, , , replaceable]) => replaceable)) {
  test(`writes ${name} back as it was`, async ({ bench }) => {
    await load(bench, before, node, after);
    const facts = await bench.facts();
    const { text } = await readAll(bench);
    expect(await bench.insert(text)).toMatchObject({ landed: true, undo: 1, simplified: false });
    expect(await bench.facts()).toEqual(facts);
  });
}
