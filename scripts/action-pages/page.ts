import type { Action, ActionWords, EvaluationCase, Prompt, Review } from '@sidenote/contract/action';
import { actionGroups, isFollowUp } from '@sidenote/contract/action-groups';
import { parameterForms, parameterIds } from '@sidenote/contract/parameters';
import { safeguards } from '@sidenote/contract/safeguards';
import { givingWords, objectWords, takingWords } from './words.ts';

/** All that is declared of one action. */
export interface Declared {
  readonly action: Action;
  readonly words: ActionWords;
  readonly prompt: Prompt;
  readonly review: Review;
  readonly cases: readonly EvaluationCase[];
}

export const header =
  '<!-- Written by `npm run catalogue` from contract/actions/. Change that, not this. -->\n';

/** The page of one action, in Markdown: what people and their organisation should know before they use it. */
export function actionPage({ action, words, prompt, review, cases }: Declared): string {
  const { id } = action;
  const { title, description, ...note } = words;
  return `${header}
# ${title}

${description}

${table(['', ''], facts(action, words, prompt))}

## What it does, and what it does not

- ${note.does}
- **Uses:** ${note.uses}
- **Does not use:** ${note.doesNotUse}
- **Works well for:** ${note.worksWellFor}
- **Do not use for:** ${note.doNotUseFor}
- **Known limits:** ${note.knownLimits}

## What could go wrong, and what holds it

Reviewed on ${review.on}, with version ${review.promptVersion} of its instructions.

${table(
  ['risk', 'held by'],
  review.risks.map(({ risk, heldBy }) => [risk, heldBy.map((held) => safeguards[held].what).join(' ')]),
)}

## How good a model is at it

${cases.length} texts to try it with${languagesOf(cases)} are in
[${id}.ts](../../contract/actions/${id}.ts). \`npm run eval -- --only ${id}\` scores the built-in engine or
[any other model](../upstreams.md#choosing-a-model) on them.
`;
}

function facts(action: Action, { engine }: ActionWords, prompt: Prompt): string[][] {
  const { id, takes, gives, fits, room } = action;
  return [
    ['In the menu', isFollowUp(action) ? 'no: it stands beside an answer' : actionGroups[action.group]],
    ['Takes', takes.map((taking) => takingWords[taking]).join('; ')],
    ['Gives', givingWords[gives]],
    ['Asks for', askedFor(action) || 'nothing'],
    ['Offered first for', fits.map((kind) => objectWords[kind]).join(', ') || 'nothing in particular'],
    ['Built-in engine', engine ?? 'cannot do it: it needs a language model'],
    ['Longest answer', `${room.tokens} tokens, and ${room.ratio} for each token of the text`],
    ['Instructions', `version ${prompt.version}, kept in the gateway`],
    ['On the wire', `\`"model": "${id}"\``],
  ];
}

function askedFor({ parameters, takes }: Action): string {
  const named = parameterIds.flatMap((id) => {
    const declared = parameters[id];
    const title = parameterForms[id].title.replace(/\?$/, '');
    return declared === undefined ? [] : [declared === 'optional' ? `${title} (optional)` : title];
  });
  return [...(takes.includes('words') ? ['What you are looking for'] : []), ...named].join('; ');
}

function languagesOf(cases: readonly EvaluationCase[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const found = [...new Set(cases.map(({ language = 'en' }) => names.of(language) ?? language))];
  return found.length === 1 ? '' : `, with answers in ${found.join(' and ')},`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
