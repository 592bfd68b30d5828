import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { prompts } from '@sidenote/contract/prompts';
import { reviews } from '@sidenote/contract/reviews';
import { describe, expect, test } from 'vitest';
import { indexPage } from './action-pages/index-page.ts';
import { actionPage } from './action-pages/page.ts';

test('the committed pages are what `npm run catalogue` would write', () => {
  const script = join(import.meta.dirname, 'action-pages.ts');
  const check = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(check).toMatchObject({ status: 0, stderr: '' });
});

test('one page leads to all of them', () => {
  const index = indexPage(catalogue.map((action) => ({ action, words: actionWords[action.id] })));
  for (const { id } of catalogue) expect(index).toContain(`[${actionWords[id].title}](${id}.md)`);
});

describe.each(catalogue)('$id', (action) => {
  const { id } = action;
  const words = actionWords[id];
  const page = actionPage({
    action,
    words,
    prompt: prompts[id],
    review: reviews[id],
    cases: evaluationCases[id],
  });

  test('says all of its note and every risk', () => {
    const { engine: _engine, ...told } = words;
    for (const said of Object.values(told)) expect(page).toContain(said);
    for (const { risk } of reviews[id].risks) expect(page).toContain(risk);
  });

  test('shows no text of a case and no instruction', () => {
    for (const { text } of evaluationCases[id]) expect(page).not.toContain(text.slice(0, 40));
    expect(page).not.toContain(prompts[id].task.slice(0, 40));
  });
});
