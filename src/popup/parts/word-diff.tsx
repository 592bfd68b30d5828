import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { TextFormat } from '@sidenote/contract/wire';
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { PlainCharacters } from './plain-characters.tsx';

/** What a rewrite changes, word by word. Formatting marks are left aside: they are not what a person compares. */
export function WordDiff({ before, after, format }: { before: string; after: string; format: TextFormat }) {
  const parts = useMemo(
    () => diffWordsWithSpace(readable(before, format), readable(after, format)),
    [before, after, format],
  );
  return (
    <div className="diff">
      {parts.map((part, index) => {
        const key = index.toString();
        if (part.added) {
          return (
            <ins key={key}>
              <Spoken text="added: " />
              <PlainCharacters text={part.value} />
            </ins>
          );
        }
        if (part.removed) {
          return (
            <del key={key}>
              <Spoken text="removed: " />
              <PlainCharacters text={part.value} />
            </del>
          );
        }
        return <PlainCharacters key={key} text={part.value} />;
      })}
    </div>
  );
}

/** Screen readers seldom tell that a word was added or removed; without it "recieved received" runs together. */
function Spoken({ text }: { text: string }) {
  return <span className="visually-hidden">{text}</span>;
}

/** Whether nothing changes, formatting and the targets of links included. */
export function sameText(before: string, after: string, format: TextFormat): boolean {
  const form = (text: string) => (format === 'markdown' ? printMarkdown(parseMarkdown(text)) : text.trim());
  return form(before) === form(after);
}

/** The targets of links that an answer brings along: the difference of words would not show them. */
export function addedLinks(before: string, after: string, format: TextFormat): string[] {
  if (format === 'plain') return [];
  const known = linksIn(before);
  return [...linksIn(after)].filter((href) => !known.has(href));
}

function linksIn(text: string): Set<string> {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'link' && 'href' in node) found.add(String(node.href));
      Object.values(node).forEach(look);
    }
  };
  look(parseMarkdown(text));
  return found;
}

function readable(text: string, format: TextFormat): string {
  return format === 'markdown' ? plainText(parseMarkdown(text)) : text;
}
