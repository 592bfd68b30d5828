import { expect, test } from 'vitest';
import { keyPoints } from './key-points.ts';
import { summarise } from './summarise.ts';

const text =
  'We looked at three tools. The weather was fine. **The team decided to buy the second tool for 4,000 euros.** It is blue. Lunch was good.';

test('quotes the key sentence word for word, with its marks', () => {
  expect(summarise(text, 'markdown')).toBe('**The team decided to buy the second tool for 4,000 euros.**');
});

test('takes about a fifth, one at least and five at most', () => {
  const letter = (n: number) => String.fromCharCode(97 + n);
  const many = Array.from({ length: 60 }, (_, i) => {
    const name = letter(i % 26) + letter((i * 7) % 26) + letter((i * 11) % 23);
    return `Sentence about q${name}q with r${name}r and z${name}z near w${name}w.`;
  }).join(' ');
  expect(summarise(many, 'plain').match(/Sentence/g)).toHaveLength(5);
  expect(summarise('One only.', 'plain')).toBe('One only.');
});

test('does not quote the same thing twice', () => {
  const twice =
    'The launch moves to May. The launch moves to May. Cats sleep. Dogs bark. Birds sing. Fish swim. Ants walk. Bees hum. Owls see. Cows eat.';
  expect(summarise(twice, 'plain').match(/launch/g)).toHaveLength(1);
});

test('an empty or blank text gives nothing', () => expect(summarise(' \n ', 'plain')).toBe(''));

test('key points are key sentences as a list, two at least', () => {
  expect(keyPoints(text, 'markdown')).toBe(
    '- We looked at three tools.\n- **The team decided to buy the second tool for 4,000 euros.**',
  );
  expect(keyPoints(' \n ', 'plain')).toBe('No key points found.');
});
