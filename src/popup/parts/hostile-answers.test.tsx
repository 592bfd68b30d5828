import '../../locales/testing/in-english.ts';
import { stripUnseen } from '@sidenote/contract/guard/invisible';
import { injections } from '@sidenote/contract/testing/injection/corpus';
import { THEIRS } from '@sidenote/contract/testing/injection/injection';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { rewriteOf } from '../changes.ts';
import { MarkdownView } from './markdown-view.tsx';
import { WordDiff } from './word-diff.tsx';

/** All that an answer may become. Whatever loads, runs, leads somewhere or takes input is not among them. */
const elements =
  /^(p|h3|blockquote|hr|pre|code|ol|ul|li|table|thead|tbody|tr|th|td|br|strong|em|s|span|div|del|ins|button)$/;
const attributes = /^(class|title|start|type|role|aria-pressed)$/;

/** React writes every `<` of a text as an entity, so that each one here begins or ends an element. */
function elementsIn(markup: string): { name: string; attributes: string[] }[] {
  return Array.from(
    markup.matchAll(/<([^/][^\s/>]*)((?:\s[^\s=>]+="[^"]*")*)\s*\/?>/g),
    ([, name, rest]) => ({
      name: name ?? '',
      attributes: Array.from((rest ?? '').matchAll(/\s([^\s=]+)="/g), ([, key]) => key ?? ''),
    }),
  );
}

const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Each link with the host that stands behind it. */
function linksIn(markup: string): { href: string; host: string }[] {
  const link = /<span class="link" title="([^"]*)">.*?<\/span><span class="host">\(([^<]*)\)<\/span>/gs;
  return Array.from(markup.matchAll(link), ([, href = '', host = '']) => ({
    href: decoded(href),
    host: decoded(host),
  }));
}

function expectHarmless(node: ReactNode): string {
  const markup = renderToStaticMarkup(node);
  const found = elementsIn(markup);
  expect(found.length + (markup.match(/<\//g) ?? []).length).toBe((markup.match(/</g) ?? []).length);
  expect(found.filter(({ name }) => !elements.test(name))).toEqual([]);
  expect(found.flatMap((element) => element.attributes).filter((key) => !attributes.test(key))).toEqual([]);
  return markup;
}

describe('the answer of a model that obeyed', () => {
  test.each(injections)('to $id is shown without anything that loads or runs', ({ answer }) => {
    const markup = expectHarmless(<MarkdownView source={answer} />);
    const links = linksIn(markup);
    expect(links).toHaveLength(markup.split('class="link"').length - 1);
    for (const { href, host } of links) {
      const url = URL.canParse(href) ? new URL(href) : undefined;
      expect(host).toBe(url === undefined ? 'no valid address' : url.host || url.protocol.slice(0, -1));
    }
    // What nobody sees is named by its code point.
    const text = decoded(markup.replaceAll(/<[^>]*>/g, ''));
    expect(stripUnseen(text).stripped.count).toBe(0);
  });

  test.each(injections)('to $id is shown as changes of a text in the same way', ({ text, answer }) => {
    const rewrite = rewriteOf(text, answer, 'markdown');
    if (rewrite === undefined) throw new Error('These texts can be compared.');
    expectHarmless(
      <WordDiff rewrite={rewrite} format="markdown" rejected={new Set()} onToggle={() => undefined} />,
    );
  });

  test.each(injections.filter(({ category }) => category === 'link-spoofing'))(
    'to $id says whose the link is',
    ({ answer }) => {
      const [link] = linksIn(renderToStaticMarkup(<MarkdownView source={answer} />));
      expect(link?.host).toMatch(new RegExp(`(^|\\.)${RegExp.escape(THEIRS)}$`));
    },
  );
});
