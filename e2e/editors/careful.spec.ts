import { type Bench, expect, test } from './rig.ts';

// What must not happen, whatever the page does: text in a wrong place, a message that is not true, a secret read.

const letter = '<p>The first chapter is here.</p><p>Do not touch this precious text.</p>';

async function read(bench: Bench, id: string, html: string, from: string) {
  await bench.open(id);
  await bench.reopen();
  await bench.load(html);
  await bench.select(from);
  return bench.read();
}

for (const id of ['textarea', 'contenteditable']) {
  test(`${id}: a field that shows another document now is not written into`, async ({ bench }) => {
    await read(bench, id, '<p>The invoice is overdue.</p>', 'invoice');
    await bench.load('<p>TICKET 2, about Bob: the invoice is overdue since May.</p>');
    const before = await bench.text();
    await bench.page.evaluate(() => history.pushState({}, '', '?ticket=2'));
    expect(await bench.insert('bill')).toEqual({ landed: false, code: 'place_changed' });
    expect(await bench.text()).toBe(before);
  });
}

test('what was a word is not written into the middle of another', async ({ bench }) => {
  await read(bench, 'textarea', '<p>Our plan is good.</p>', 'plan');
  await bench.page.getByTestId('host').fill('We are planning for June.');
  expect(await bench.insert('scheme')).toEqual({ landed: false, code: 'place_changed' });
  expect(await bench.text()).toBe('We are planning for June.');
});

test('a page that moves the caret while the answer is on its way gets nothing written elsewhere', async ({
  bench,
}) => {
  await read(bench, 'contenteditable', letter, 'chapter');
  const before = await bench.text();
  await bench.call('blur');
  await bench.page.getByTestId('host').evaluate((host) => {
    host.addEventListener('beforeinput', () =>
      getSelection()?.selectAllChildren(host.lastElementChild ?? host),
    );
  });
  const answer = await bench.insert('part');
  expect(answer).toEqual({ landed: false, code: 'place_changed' });
  expect(await bench.text()).toBe(before);
});

for (const id of ['textarea', 'contenteditable', 'lexical']) {
  test(`${id}: an answer that somebody changed, or wrote on behind, is not taken back`, async ({ bench }) => {
    const host = bench.page.getByTestId('host');
    await read(bench, id, letter, 'chapter');
    expect(await bench.insert('part')).toMatchObject({ landed: true, takesBack: true });
    await host.press('x');
    const before = await bench.text();
    const code = id === 'textarea' ? 'written_changed' : 'written_on';
    if (id === 'textarea') await bench.page.getByTestId('host').fill('The first section is here.');
    expect(await bench.back()).toEqual({ landed: false, code });
    expect(await bench.text()).toBe(id === 'textarea' ? 'The first section is here.' : before);
  });
}

test('an answer in a field is taken back where it stands now, whatever was written elsewhere', async ({
  bench,
}) => {
  await read(bench, 'textarea', letter, 'chapter');
  const whole = await bench.text();
  await bench.insert('part');
  await bench.page.getByTestId('host').fill(`A line before.\n${whole.replace('chapter', 'part')}`);
  expect(await bench.back()).toMatchObject({ landed: true, simplified: false });
  expect(await bench.text()).toBe(`A line before.\n${whole}`);
  // It is taken back once.
  expect(await bench.back()).toEqual({ landed: false, code: 'document_gone' });
});

test('an answer that was given another format since is not taken back', async ({ bench }) => {
  await read(bench, 'contenteditable', letter, 'chapter');
  await bench.insert('part');
  await bench.page.getByTestId('host').evaluate((host) => {
    const word = document.createElement('strong');
    word.textContent = 'part';
    const first = host.querySelector('p');
    first?.replaceChildren('The first ', word, ' is here.');
  });
  const before = await bench.facts();
  expect(await bench.back()).toEqual({ landed: false, code: 'written_changed' });
  expect(await bench.facts()).toEqual(before);
});

test('a field that became one for a password is left alone', async ({ bench }) => {
  await read(bench, 'input', '<p>A few words.</p>', 'few');
  await bench.page.getByTestId('host').evaluate((field) => field.setAttribute('type', 'password'));
  expect(await bench.insert('many')).toEqual({ landed: false, code: 'target_read_only' });
});

const turned: readonly [what: string, editor: string, turn: (field: HTMLElement | SVGElement) => void][] = [
  ['read-only', 'textarea', (field) => field.setAttribute('readonly', '')],
  ['switched off', 'input', (field) => field.setAttribute('disabled', '')],
  ['a hidden one', 'input', (field) => field.setAttribute('type', 'hidden')],
  [
    'one that nobody can write in',
    'contenteditable',
    (field) => field.setAttribute('contenteditable', 'false'),
  ],
];

for (const [what, id, turn] of turned) {
  test(`${id}: a field that has been turned into ${what} is left alone`, async ({ bench }) => {
    await read(bench, id, '<p>A few words.</p>', 'few');
    const host = bench.page.getByTestId('host');
    const before = await bench.text();
    await host.evaluate(turn);
    expect(await bench.insert('many')).toEqual({ landed: false, code: 'target_read_only' });
    expect(await bench.text()).toBe(before);
  });
}

for (const id of ['textarea', 'input', 'contenteditable', 'prose-mirror', 'lexical']) {
  for (const style of ['display: none', 'visibility: hidden']) {
    test(`${id}: a field that has been turned into one that nobody sees is left alone: ${style}`, async ({
      bench,
    }) => {
      await read(bench, id, '<p>A few words.</p>', 'few');
      const before = await bench.text();
      await bench.page.evaluate((given) => {
        const host = document.querySelector<HTMLElement>('[data-testid="host"]');
        if (host !== null) host.style.cssText += `;${given} !important`;
      }, style);
      expect(await bench.insert('many')).toEqual({ landed: false, code: 'target_read_only' });
      expect(await bench.text()).toBe(before);
      await bench.reopen();
    });
  }
}

const gone: readonly [what: string, editor: string, code: string, take: () => void][] = [
  [
    'a field is gone',
    'textarea',
    'place_changed',
    () => document.querySelector('[data-testid="host"]')?.remove(),
  ],
  ['a frame is gone', 'frame', 'document_gone', () => document.querySelector('iframe')?.remove()],
  [
    'a frame was drawn anew',
    'frame',
    'document_gone',
    () => {
      const frame = document.querySelector('iframe');
      frame?.replaceWith(frame.cloneNode());
    },
  ],
];

for (const [what, id, code, take] of gone) {
  test(`${id}: where ${what}, nothing is written anywhere`, async ({ bench }) => {
    await read(bench, id, letter, 'chapter');
    await bench.page.evaluate(take);
    const before = await bench.page.content();
    expect(await bench.insert('part')).toEqual({ landed: false, code });
    expect(await bench.page.content()).toBe(before);
    await bench.reopen();
  });
}

for (const id of ['code-mirror', 'monaco']) {
  test(`${id}: of two equal passages, the other one is not written over`, async ({ bench }) => {
    await read(bench, id, '<p>let total = 1;</p><p>plain line</p><p>return total;</p>', 'total');
    await bench.select('return total');
    await bench.call('caret', 'return ');
    await bench.page.keyboard.down('Shift');
    for (const _ of 'total') await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.up('Shift');
    const before = await bench.text();
    expect(await bench.insert('sum')).toEqual({ landed: false, code: 'place_changed' });
    expect(await bench.text()).toBe(before);
  });
}

for (const id of ['code-mirror', 'monaco']) {
  test(`${id}: left and entered again at once, it still says what is selected`, async ({ bench }) => {
    await read(bench, id, letter, 'chapter');
    const before = await bench.text();
    await bench.page.evaluate(() => {
      const input = document.activeElement as HTMLElement;
      document.querySelector<HTMLElement>('[data-testid="elsewhere"]')?.focus();
      input.focus();
    });
    expect(await bench.insert('part')).toMatchObject({ landed: true, undo: 1, simplified: false });
    expect(await bench.text()).toBe(before.replace('chapter', 'part'));
  });
}

for (const [was, answer] of [
  ['alot', 'a lot'],
  ['urgent', '**urgent**'],
] as const) {
  test(`a paste that a page swallows is no success, though ${answer} reads like ${was}`, async ({
    bench,
  }) => {
    await read(bench, 'lexical', `<p>It is ${was} here.</p>`, was);
    await bench.deafen();
    expect(await bench.insert(answer)).toEqual({ landed: false, code: 'editor_refused' });
    expect(await bench.text()).toBe(`It is ${was} here.`);
  });
}

const secrets: readonly [name: string, attributes: Record<string, string>][] = [
  ['dots drawn for characters', { style: '-webkit-text-security: disc' }],
  ['a placeholder', { placeholder: 'Password' }],
  ['a name', { name: 'user[pass]' }],
  ['a code', { name: 'verification_code' }],
  ['an autocomplete token', { autocomplete: 'one-time-code' }],
  ['a label for screen readers', { 'aria-label': 'Card number' }],
];

for (const [name, attributes] of secrets) {
  test(`a field for a secret is never read, selected or as a whole: ${name}`, async ({ bench }) => {
    await bench.open('input');
    await bench.reopen();
    await bench.load('<p>4711 0815 hunter</p>');
    const host = bench.page.getByTestId('host');
    await host.evaluate((field, given) => {
      for (const [key, value] of Object.entries(given)) field.setAttribute(key, value);
    }, attributes);
    await bench.select('0815');
    expect(await bench.tryToRead()).toEqual({ found: false, code: 'field_protected' });
    await bench.call('caret', '4711');
    expect(await bench.tryToRead()).toEqual({ found: false, code: 'field_protected' });
  });
}

const hidden: readonly string[] = [
  '<img alt="HIDDEN" style="display: none">',
  '<span style="color: transparent">HIDDEN</span>',
  '<span style="color: rgba(0, 0, 0, 0.01)">HIDDEN</span>',
  '<span style="color: #fefefe">HIDDEN</span>',
  '<span style="-webkit-text-fill-color: transparent">HIDDEN</span>',
  '<span style="opacity: 0.01">HIDDEN</span>',
  '<span style="filter: opacity(0)">HIDDEN</span>',
  '<span style="display: inline-block; clip-path: inset(100%)">HIDDEN</span>',
  '<span style="position: absolute; clip: rect(0, 0, 0, 0)">HIDDEN</span>',
  '<span style="display: inline-block; text-indent: -9999px">HIDDEN</span>',
  '<span style="font-size: 0">HIDDEN</span>',
  '<span style="position: absolute; left: -9999px">HIDDEN</span>',
];

for (const markup of hidden) {
  test(`hidden text is not read: ${markup.replaceAll(/HIDDEN|<\/?|>.*/g, '')}`, async ({ bench }) => {
    await bench.open('contenteditable');
    await bench.reopen();
    await bench.page.evaluate((given) => {
      const page = document.createElement('article');
      page.id = 'article';
      page.style.cssText = 'background: white; color: black';
      page.innerHTML = `<p>Shown before ${given} and shown after.</p>`;
      document.body.prepend(page);
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.selectAllChildren(page);
    }, markup);
    const { text } = await bench.read();
    expect(text).toMatch(/^Shown before\s+and shown after\.$/);
  });
}
