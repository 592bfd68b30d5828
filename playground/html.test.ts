import { expect, test } from 'vitest';
import { html } from './html.ts';

test('what is filled in is escaped, markup is not', () => {
  const name = '<img src=x onerror="alert(1)">&\'';
  expect(html`<p title="${name}">${html`<b>${1}</b>`}</p>`.markup).toBe(
    '<p title="&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#38;&#39;"><b>1</b></p>',
  );
});

test('a list is joined, nothing is nothing', () => {
  expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}</ul>${undefined}`.markup).toBe(
    '<ul><li>a</li><li>b</li></ul>',
  );
});
