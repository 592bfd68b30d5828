import type { AnswerForm } from '@sidenote/contract/action';
import type { Block } from '@sidenote/contract/markdown/ast';
import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { checkQuery } from '../../src/queries/check-query.ts';
import { queryOf } from '../../src/queries/query-of.ts';

type Judge = (answer: string, blocks: readonly Block[]) => boolean;

const isList = (block: Block) => block.type === 'list';
const isTask = (block: Block) =>
  block.type === 'list' && block.items.every(({ checked }) => checked !== undefined);

const judges: Readonly<Record<AnswerForm, Judge>> = {
  prose: (_, blocks) =>
    blocks.some(({ type }) => type === 'paragraph') && !blocks.some(({ type }) => type === 'table'),
  sections: (_, blocks) => blocks.some(({ type }) => type === 'heading') && blocks.length > 1,
  bullets: (_, blocks) => blocks.some((block) => isList(block) && !isTask(block)) && blocks.every(isList),
  checklist: (_, blocks) => blocks.some(isTask) && blocks.every(isTask),
  table: (_, blocks) => blocks.some(({ type }) => type === 'table'),
  'one-line': (answer) => !answer.trim().includes('\n'),
  // English and German, in which the cases are written.
  'user-story': (answer) =>
    /^\W*(?:as an? .+\bi (?:want|need|would like)|als .+(?:ich|wir))\b/is.test(answer),
  jql: (answer) => checkQuery('jql', queryOf(answer)) === undefined,
  cql: (answer) => checkQuery('cql', queryOf(answer)) === undefined,
};

/** Whether an answer is written in the form that a case asks for; of queries, whether they are valid. */
export function hasForm(answer: string, form: AnswerForm): boolean {
  return answer.trim() !== '' && judges[form](answer, parseMarkdown(answer));
}
