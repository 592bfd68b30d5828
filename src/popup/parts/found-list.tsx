import type { Found } from '@sidenote/contract/guard/hide';
import { masked } from '@sidenote/contract/guard/mask';
import { rich } from '../../locales/rich.tsx';
import { say, sayList, sayRow } from '../../locales/say.ts';

/** So many places of one value are named; the rest is counted. */
const MOST_LINES = 3;

/** What the guard found in a text: its kind, where it stands, and what is sent in its place. Values stay masked. */
export function FoundList({ found, refused = false }: { found: readonly Found[]; refused?: boolean }) {
  return (
    <ul className="found" data-testid="found">
      {found.map(({ kind, value, lines, placeholder }) => (
        <li key={`${placeholder} ${lines[0]} ${value}`}>
          {rich(refused || placeholder === undefined ? 'guard.kept' : 'guard.sentAs', {
            kind: <strong>{say(`found.${kind}`)}</strong>,
            place: placeOf(lines),
            value: <code>{masked({ kind, value })}</code>,
            placeholder: <code>{placeholder}</code>,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Where something stands, in words. */
export function placeOf(lines: readonly number[]): string {
  const named = sayRow(lines.slice(0, MOST_LINES));
  const more = lines.length - MOST_LINES;
  if (more > 0) return say('guard.linesMore', { lines: named, more });
  return say(lines.length === 1 ? 'guard.line' : 'guard.lines', { lines: named });
}

/** What was found and where, as one enumeration. */
export function foundAt(found: readonly Found[]): string {
  return sayList(
    found.map(({ kind, lines }) => say('guard.at', { kind: say(`found.${kind}`), place: placeOf(lines) })),
  );
}
