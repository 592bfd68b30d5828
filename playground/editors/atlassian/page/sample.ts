import type { AdfNode } from './adf.ts';

const text = (words: string, ...marks: string[]): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

/** What the page shows at first: a little of what the editor can hold. */
export const sample: AdfNode = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [text('Release plan')] },
    paragraph(
      text('The release is '),
      text('ready', 'strong'),
      text(' when '),
      { type: 'mention', attrs: { id: 'mira', text: '@Mira Okafor' } },
      text(' says so. '),
      { type: 'status', attrs: { text: 'In progress', color: 'blue', localId: 'status' } },
    ),
    { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Nobody works on a Friday.'))] },
    {
      type: 'taskList',
      attrs: { localId: 'tasks' },
      content: [
        { type: 'taskItem', attrs: { localId: 'call', state: 'DONE' }, content: [text('Call the printer')] },
        { type: 'taskItem', attrs: { localId: 'write', state: 'TODO' }, content: [text('Write the notes')] },
      ],
    },
    {
      type: 'decisionList',
      attrs: { localId: 'decisions' },
      content: [
        { type: 'decisionItem', attrs: { localId: 'ship', state: 'DECIDED' }, content: [text('We ship')] },
      ],
    },
    { type: 'codeBlock', attrs: { language: 'javascript' }, content: [text('const a = 1;\nconst b = 2;')] },
  ],
};
