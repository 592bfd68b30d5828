import type { AnswerForm, EvaluationCase } from '@sidenote/contract/action';
import { describe, expect, test } from 'vitest';
import { hasForm } from './has-form.ts';
import { languageOf } from './language-of.ts';
import { type Measure, scoreOf, sumOf } from './score.ts';

const text = 'We recieved the file on Tuesday and send it to Mira.';
const asked: EvaluationCase = {
  text,
  expected: 'We received the file on Tuesday and sent it to Mira.',
  facts: ['Tuesday', 'Mira'],
  absent: ['recieved'],
  form: 'prose',
  length: [0.9, 1.1],
};

describe('a score', () => {
  test.each<[string, string, Partial<Record<Measure, number>>]>([
    [
      'of the right answer',
      asked.expected ?? '',
      { facts: 2, absent: 1, language: 1, form: 1, length: 1, edits: 2 },
    ],
    ['of no change', text, { facts: 2, absent: 0, edits: 0 }],
    ['of one edit of two', text.replace('recieved', 'received'), { absent: 1, edits: 1 }],
    [
      'of an edit that is not wanted',
      text.replace('file', 'document').replace('recieved', 'received'),
      { edits: 1 },
    ],
    ['of a lost fact', 'We received the file and sent it to Mira.', { facts: 1, length: 0 }],
    [
      'of another language',
      'Wir haben die Datei am Tuesday erhalten und das ist für Mira.',
      { facts: 2, language: 0 },
    ],
    ['of a table', '| a | b |\n|---|---|\n| Tuesday | Mira |', { form: 0, facts: 2 }],
    ['of nothing', '', { facts: 0, absent: 1, form: 0, length: 0 }],
  ])('%s', (_, answer, hits) => {
    const scores = scoreOf(answer, { gives: 'rewrite' }, asked);
    for (const [measure, count] of Object.entries(hits)) {
      expect([measure, scores[measure as Measure].hits]).toEqual([measure, count]);
    }
  });

  test('of edits counts what was made, so that nothing made says nothing', () => {
    expect(scoreOf(text, { gives: 'rewrite' }, asked).edits).toEqual({ hits: 0, of: 0 });
    const right: EvaluationCase = { ...asked, text: 'All is well.', expected: 'All is well.', facts: [] };
    expect(scoreOf('All is well.', { gives: 'rewrite' }, right).edits).toEqual({ hits: 1, of: 1 });
    expect(scoreOf('All is fine.', { gives: 'rewrite' }, right).edits).toEqual({ hits: 0, of: 1 });
    expect(scoreOf('Anything else', { gives: 'text' }, asked).edits).toEqual({ hits: 0, of: 0 });
  });

  test('of a query asks for no language', () => {
    const query: EvaluationCase = { text: 'my bugs', facts: [], form: 'jql' };
    const scores = scoreOf('assignee = currentUser() AND type = Bug', { gives: 'query' }, query);
    expect(scores).toMatchObject({ language: { of: 0 }, form: { hits: 1, of: 1 } });
  });

  test('of several answers is their sum', () => {
    const good = scoreOf(asked.expected ?? '', { gives: 'rewrite' }, asked);
    const bad = scoreOf('', { gives: 'rewrite' }, asked);
    expect(sumOf([good, bad])).toMatchObject({ facts: { hits: 2, of: 4 }, form: { hits: 1, of: 2 } });
    expect(sumOf([]).facts).toEqual({ hits: 0, of: 0 });
  });
});

describe('a form', () => {
  test.each<[AnswerForm, string, boolean]>([
    ['prose', 'One sentence.', true],
    ['prose', '# Only a heading', false],
    ['bullets', '- one\n- two', true],
    ['bullets', 'Here is the list:\n\n- one', false],
    ['bullets', '- [ ] one', false],
    ['checklist', '- [ ] one\n- [x] two', true],
    ['checklist', '- one', false],
    ['table', '| a | b |\n|---|---|\n| 1 | 2 |', true],
    ['table', 'a, b', false],
    ['sections', '## Why\n\nBecause.', true],
    ['sections', 'Because.', false],
    ['one-line', 'A title', true],
    ['one-line', 'A title\nand more', false],
    [
      'user-story',
      'As a tester, I want a log, so that I see faults.\n\n## Acceptance criteria\n\n- one',
      true,
    ],
    ['user-story', 'Als Testerin möchte ich ein Protokoll, damit ich Fehler sehe.', true],
    ['user-story', 'I want a log.', false],
    ['jql', 'project = A', true],
    ['jql', '```\nproject = A\n```', true],
    ['jql', 'project = A LIMIT 3', false],
    ['cql', 'type = page', true],
    ['cql', 'not type = page', false],
    ['prose', '  ', false],
  ])('%s: %j is %j', (form, answer, holds) => {
    expect(hasForm(answer, form)).toBe(holds);
  });
});

describe('a language', () => {
  test.each<[string, string | undefined]>([
    ['The release is planned for the end of March, and it will be tested before.', 'en'],
    ['Die Prüfung des Zertifikats ist nicht mit dem Team besprochen.', 'de'],
    ['La mise à jour est prévue pour la fin du mois avec les équipes.', 'fr'],
    ['La actualización está prevista para el final del mes con los equipos.', 'es'],
    ['L’aggiornamento è previsto per la fine del mese con i gruppi.', 'it'],
    ['De nieuwe versie wordt aan het einde van de maand getest.', 'nl'],
    ['A atualização está prevista para o fim do mês com as equipas.', 'pt'],
    ['検索が遅いです', 'ja'],
    ['发布计划', 'zh'],
    ['Поиск стал быстрее', 'ru'],
    ['KANTO-7', undefined],
    ['', undefined],
  ])('of %j is %j', (sentence, language) => {
    expect(languageOf(sentence)).toBe(language);
  });
});
