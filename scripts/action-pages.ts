/**
 * Writes a page for each action, and one that leads to them, from the files in `contract/actions/`. `--check` writes
 * nothing and fails when a committed page is stale, missing or of no action any more.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionWords } from '@sidenote/contract/action-words';
import { catalogue } from '@sidenote/contract/catalogue';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { prompts } from '@sidenote/contract/prompts';
import { reviews } from '@sidenote/contract/reviews';
import { indexPage } from './action-pages/index-page.ts';
import { actionPage } from './action-pages/page.ts';

const folder = join(import.meta.dirname, '../docs/actions');
const pages = new Map([
  ['README.md', indexPage(catalogue.map((action) => ({ action, words: actionWords[action.id] })))],
  ...catalogue.map((action) => {
    const { id } = action;
    const declared = {
      action,
      words: actionWords[id],
      prompt: prompts[id],
      review: reviews[id],
      cases: evaluationCases[id],
    };
    return [`${id}.md`, actionPage(declared)] as const;
  }),
]);

const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const name of new Set([...pages.keys(), ...readdirSync(folder)])) {
  const path = join(folder, name);
  const page = pages.get(name);
  if (page === contentOf(path)) continue;
  if (check) {
    console.error(`docs/actions/${name} is stale: run "npm run catalogue" and commit it.`);
    process.exitCode = 1;
  } else if (page === undefined) rmSync(path);
  else writeFileSync(path, page);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
    return undefined;
  }
}
