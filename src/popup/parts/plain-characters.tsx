import { cutAtUnseen } from '@sidenote/contract/guard/invisible';
import { say } from '../../locales/say.ts';

/**
 * Text in which the characters that change what is read without being seen are visible by their code point: what the
 * guard takes out of a passage. What emoji and scripts are written with stays.
 */
export function PlainCharacters({ text }: { text: string }) {
  const pieces = cutAtUnseen(text);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const name = `U+${(piece.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span className="invisible" key={index} title={say('guard.invisibleCharacter', { name })}>
        {name}
      </span>
    );
  });
}
