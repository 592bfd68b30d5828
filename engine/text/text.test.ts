import { describe, expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { isEnglish } from './english.ts';
import { quote } from './quote.ts';
import { sentencesOf } from './sentences.ts';
import { maskedText, viewOf } from './view.ts';

const sentences = (text: string) => {
  const view = viewOf(text, 'markdown');
  return sentencesOf(view).map(({ start, end }) => view.text.slice(start, end));
};

test.each([
  ['Ask Dr. Lee, e.g. today. Then go.', ['Ask Dr. Lee, e.g. today.', 'Then go.']],
  ['See `a. B` now. Next.', ['See a. B now.', 'Next.']],
  ['# Title\n\nOne\ntwo. Three', ['Title', 'One\ntwo.', 'Three']],
  ['- a item\n- b item', ['a item', 'b item']],
  ['文を書く。次の文！終わり', ['文を書く。', '次の文！', '終わり']],
  ['هل وصل؟ نعم وصل.', ['هل وصل؟', 'نعم وصل.']],
  ['It cost 3.50 euros. OK?', ['It cost 3.50 euros.', 'OK?']],
])('sentences of %j', (text, wanted) => expect(sentences(text)).toEqual(wanted));

describe('view', () => {
  test('hides marks, destinations and code blocks', () => {
    const view = viewOf(
      'A **b** [c](https://x.example) ~~d~~ `e`\n\n```\ncode\n```\n\n| h |\n| - |\n| i |',
      'markdown',
    );
    expect(view.text).toBe('A b c d e\n\nh\n\ni');
  });

  test('masks atoms and nothing else', () => {
    const text = 'Ask @ana about ABC-123, my_var, fooBar, a@b.io, /etc/hosts/x and https://a.b/c.';
    expect(maskedText(viewOf(text, 'plain'))).toBe(
      'Ask Xxxx about Xxxxxxx, Xxxxxx, Xxxxxx, Xxxxxx, Xxxxxxxxxxxx and Xxxxxxxxxxxxx.',
    );
  });
});

describe('edits are left out when they', () => {
  const remove = (text: string, word: string) => {
    const view = viewOf(text, 'markdown');
    const start = view.text.indexOf(word);
    return applyEdits(view, [{ start, end: start + word.length, text: '', rule: 'test' }]);
  };
  test.each([
    ['empty a mark', 'a **b** c', 'b'],
    ['cross a mark', 'a **b** c', 'b c'],
    ['touch code', 'a `bc` d', 'bc'],
    ['touch an escape', 'a \\* b', '*'],
    ['unmake a mark', 'a **b c** d', 'b'],
    ['start a list', 'so - yes', 'so '],
    ['cross blocks', 'a\n\nb', 'a\n\nb'],
  ])('%s', (_, text, word) => expect(remove(text, word)).toBe(text));
});

test('a quotation keeps its marks, and never opens what it does not close', () => {
  const view = viewOf('**One.** Two *x. Three* y.', 'markdown');
  const quotes = sentencesOf(view).map(({ start, end }) => quote(view, start, end));
  expect(quotes).toEqual(['**One.**', 'Two x.', 'Three y.']);
});

test.each([
  ['We will meet tomorrow to talk about it.', true],
  ['Wir haben die neuen Anforderungen vom Kunden erhalten und es gibt noch viele Fragen.', false],
  ['Nous avons reçu les nouvelles exigences du client.', false],
  ['Hemos recibido los nuevos requisitos del cliente y hay muchas preguntas.', false],
  ['Мы получили новые требования', false],
  ['Deployed v2', true],
])('%s is English: %s', (text, wanted) => expect(isEnglish(text)).toBe(wanted));
