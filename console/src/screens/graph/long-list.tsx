import { type ReactNode, useState } from 'react';
import { say, sayCount } from '../../locales/say.ts';

/** A list is read to so many entries, unless somebody opens the rest. */
const MOST = 8;

/** A list that says how much more of it there is. */
export function LongList<Item>(props: { of: readonly Item[]; children: (item: Item) => ReactNode }) {
  const { of, children } = props;
  const [isOpen, setOpen] = useState(false);
  const more = of.length - MOST;
  return (
    <>
      <ul className="plain-list">{(isOpen ? of : of.slice(0, MOST)).map(children)}</ul>
      {more > 0 && (
        <button
          type="button"
          className="text-button more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? say('graph.fewer') : sayCount('graph.more', more)}
        </button>
      )}
    </>
  );
}
