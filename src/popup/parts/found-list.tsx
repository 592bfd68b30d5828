import type { Found } from '@sidenote/contract/guard/hide';
import { kinds } from '@sidenote/contract/guard/kinds';
import { masked } from '@sidenote/contract/guard/mask';

/** So many places of one value are named; the rest is counted. */
const MOST_LINES = 3;

/** What the guard found in a text: its kind, where it stands, and what is sent in its place. Values stay masked. */
export function FoundList({ found, refused = false }: { found: readonly Found[]; refused?: boolean }) {
  return (
    <ul className="found" data-testid="found">
      {found.map(({ kind, value, lines, placeholder }) => (
        <li key={`${placeholder} ${lines[0]} ${value}`}>
          <strong>{kinds[kind].title}</strong>, {placeOf(lines)}: <code>{masked({ kind, value })}</code>
          {!refused && placeholder !== undefined && (
            <>
              {' '}
              is sent as <code>{placeholder}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where something stands, in words. */
export function placeOf(lines: readonly number[]): string {
  const named = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length - MOST_LINES;
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
