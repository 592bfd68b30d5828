import { parseMarkdown } from '@sidenote/contract/markdown/parse';
import { printMarkdown } from '@sidenote/contract/markdown/print';
import type { TextFormat } from '@sidenote/contract/wire';
import { say } from '../../locales/say.ts';
import { type Piece, type Rewrite, withoutMarks } from '../changes.ts';
import { PlainCharacters } from './plain-characters.tsx';

/** What a rewrite changes, word by word. Where changes can be chosen, each is a switch that leaves it out. */
export function WordDiff(props: {
  rewrite: Rewrite;
  format: TextFormat;
  rejected: ReadonlySet<number>;
  onToggle: (change: number) => void;
}) {
  const { rewrite, format, rejected, onToggle } = props;
  let number = -1;
  return (
    <div className="diff">
      {rewrite.pieces.map((piece, index) => {
        const key = index.toString();
        if (piece.kind === 'same')
          return (
            <PlainCharacters
              key={key}
              text={rewrite.choosable ? withoutMarks(piece.text, format) : piece.text}
            />
          );
        number += 1;
        const change = number;
        if (!rewrite.choosable) return <Changed key={key} piece={piece} />;
        return (
          <button
            key={key}
            type="button"
            className="change"
            aria-pressed={!rejected.has(change)}
            title={say(rejected.has(change) ? 'changes.take' : 'changes.leaveOut')}
            onClick={() => onToggle(change)}
          >
            {rejected.has(change) ? <LeftOut piece={piece} /> : <Changed piece={piece} />}
          </button>
        );
      })}
    </div>
  );
}

type Change = Piece & { readonly kind: 'change' };

function Changed({ piece: { removed, added } }: { piece: Change }) {
  return (
    <>
      {removed !== '' && (
        <del>
          <Spoken text={say('changes.removed')} />
          <PlainCharacters text={removed} />
        </del>
      )}
      {added !== '' && (
        <ins>
          <Spoken text={say('changes.added')} />
          <PlainCharacters text={added} />
        </ins>
      )}
    </>
  );
}

/** The words as they were; where there were none, a mark to press again. */
function LeftOut({ piece: { removed, added } }: { piece: Change }) {
  return (
    <span className="left-out">
      <Spoken text={added === '' ? say('changes.leftOutRemoval') : say('changes.leftOut', { added })} />
      {removed === '' ? '+' : <PlainCharacters text={removed} />}
    </span>
  );
}

/** Screen readers seldom tell that a word was added or removed; without it "recieved received" runs together. */
function Spoken({ text }: { text: string }) {
  return <span className="visually-hidden">{text} </span>;
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
