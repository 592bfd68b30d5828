import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { plainText } from '@sidenote/contract/markdown/plain';
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
              <PlainCharacters text={part.value} />
            </ins>
          );
        }
        if (part.removed) {
          return (
            <del key={key}>
              <PlainCharacters text={part.value} />
            </del>
          );
        }
        return <PlainCharacters key={key} text={part.value} />;
      })}
    </div>
  );
}

/** Whether two texts read the same once their formatting marks are aside. */
export function sameText(before: string, after: string, format: TextFormat): boolean {
  return readable(before, format).trim() === readable(after, format).trim();
}

function readable(text: string, format: TextFormat): string {
  return format === 'markdown' ? plainText(parseMarkdown(text)) : text;
}
