import type { ReactNode } from 'react';
import { sayCount } from '../../locales/say.ts';

/** So many are seen at once: who looks for more asks for it. */
const FEW = 5;

/** A list of which the first stand open and the rest is folded together. */
export function FewOfList(props: {
  ordered?: boolean;
  /** Each an item of the list, the nearest first. */
  items: readonly ReactNode[];
}) {
  const { ordered = false, items } = props;
  const List = ordered ? 'ol' : 'ul';
  const rest = items.slice(FEW);
  return (
    <>
      <List className="around">{items.slice(0, FEW)}</List>
      {rest.length > 0 && (
        <details>
          <summary>{sayCount('around.more', rest.length)}</summary>
          <List className="around" {...(ordered ? { start: FEW + 1 } : {})}>
            {rest}
          </List>
        </details>
      )}
    </>
  );
}
