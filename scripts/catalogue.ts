/**
 * Writes the catalogue's tables of contents from the files in `contract/actions/`, so that adding an action
 * is adding one file. `--check` writes nothing and fails when the committed tables are stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const contract = join(import.meta.dirname, '..', 'contract');
const ids = readdirSync(join(contract, 'actions'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const camel = (id: string) => id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const header = '// Written by `npm run catalogue` from the files in actions/. Change those, not this.\n';
const imports = (what: string) =>
  ids.map((id) => `import { ${what} as ${camel(id)} } from './actions/${id}.ts';`).join('\n');
const list = ids.map((id) => `  ${camel(id)},`).join('\n');
const table = ids.map((id) => `  '${id}': ${camel(id)},`).join('\n');

/** A table of what every action's file declares under one name. */
function tableOf(
  { type, declared, of }: { type: string; declared: string; of: string },
  name: string,
  says: string,
): string {
  return `${header}
import type { ${type} } from './action.ts';
import type { ActionId } from './catalogue.ts';
${imports(declared)}

/** ${says} */
export const ${name}: Readonly<Record<ActionId, ${of}>> = {
${table}
};
`;
}

const files = {
  'catalogue.ts': `${header}
import type { Action } from './action.ts';
import { byPlace } from './action-groups.ts';
${imports('action')}

const actions = [
${list}
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

/** Every action, in the order of the menu. */
export const catalogue: readonly (Action & { id: ActionId })[] = actions.toSorted(byPlace);

/** The action with this id, or undefined: ids that arrive from outside are not trusted to exist. */
export function findAction(id: string): (Action & { id: ActionId }) | undefined {
  return catalogue.find((action) => action.id === id);
}
`,
  'action-words.ts': tableOf(
    { type: 'ActionWords', declared: 'words', of: 'ActionWords' },
    'actionWords',
    'What people read of every action, in English. A test keeps it out of the extension, which speaks by its messages.',
  ),
  'prompts.ts': tableOf(
    { type: 'Prompt', declared: 'prompt', of: 'Prompt' },
    'prompts',
    "The model's instructions of every action. For the gateway only: a test keeps it out of the extension.",
  ),
  'reviews.ts': tableOf(
    { type: 'Review', declared: 'review', of: 'Review' },
    'reviews',
    'What was thought about before each action was let in (R28).',
  ),
  'evaluation-cases.ts': tableOf(
    { type: 'EvaluationCase', declared: 'cases', of: 'readonly EvaluationCase[]' },
    'evaluationCases',
    'Texts to try each action with. For `npm run eval` and tests: they ship nowhere.',
  ),
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  const path = join(contract, name);
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    // Not written yet.
  }
  if (current === text) continue;
  if (check) {
    console.error(`contract/${name} is stale: run "npm run catalogue" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
  }
}
