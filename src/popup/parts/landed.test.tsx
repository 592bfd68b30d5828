import '../../locales/testing/in-english.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Landing } from '../../job.ts';
import { answer } from '../../testing/jobs.ts';
import { Landed } from './landed.tsx';

const version = answer.older.length;

const done = {
  version,
  how: 'landed',
  undo: 1,
  simplified: false,
  takesBack: true,
  backFault: undefined,
} as const;

const cases: readonly [name: string, landing: Landing, copied: boolean, says: string][] = [
  ['replaced', { ...done, mode: 'replace' }, false, 'Replaced in the page. Undo takes it back in one step.'],
  [
    'added where nothing can undo',
    { ...done, mode: 'below', undo: 0 },
    false,
    'Inserted below your selection. This field cannot undo it.',
  ],
  [
    'the original is back',
    { version, how: 'taken-back', mode: 'replace', simplified: false },
    false,
    'The original text is back in the page.',
  ],
  [
    'the original is back without all of its formatting',
    { version, how: 'taken-back', mode: 'replace', simplified: true },
    false,
    'The original text is back, formatting simplified.',
  ],
  [
    'an addition is out again',
    { version, how: 'taken-back', mode: 'top', simplified: false },
    false,
    'The answer was taken out of the page again.',
  ],
  [
    'the original could not go back, and is on the clipboard',
    { ...done, mode: 'replace', backFault: 'written_changed' },
    true,
    'Could not put the original back: copied to the clipboard instead. What was inserted has been changed on the page since.',
  ],
  [
    'the same where the browser refused to copy',
    { ...done, mode: 'replace', backFault: 'written_changed' },
    false,
    'Could not put the original back. What was inserted has been changed on the page since.',
  ],
  [
    'an addition could not be taken out, which takes nothing from anybody',
    { ...done, mode: 'below', backFault: 'written_on' },
    false,
    'Could not take it out again. You have written on this page since, and undo there would take that back first.',
  ],
  [
    'another of the answers was put there than the one that is shown',
    { ...done, version: 0, mode: 'replace' },
    false,
    'Version 1 is in the page, not this one.',
  ],
];

test.each(cases)('%s', (_, landing, copied, says) => {
  const markup = renderToStaticMarkup(
    <Landed job={{ ...answer, landing }} copied={{ answer: false, original: copied }} />,
  );
  expect(markup.replaceAll(/<[^>]*>/g, '')).toContain(says);
});
