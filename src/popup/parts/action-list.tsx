import { type KeyboardEvent as ReactKey, useEffect, useId, useMemo, useRef, useState } from 'react';
import { say, sayCount } from '../../locales/say.ts';
import { toldReason } from '../../locales/told.ts';
import type { PanelState } from '../../messages.ts';
import { isComposing } from '../composing.ts';
import { useGraph } from '../graph/graph-here.ts';
import { found, type Offer, sectionsFor } from '../palette/offers.ts';
import { useTypeAhead } from '../palette/use-type-ahead.ts';
import type { Send } from '../send.ts';
import { OwnActions } from './own-actions.tsx';

/** How many actions have a key of their own. */
const WITH_DIGIT = 9;

/**
 * Every action that can be picked, with a search: a combobox and its listbox (ARIA Authoring Practices), in which the
 * focus stays in the field. Before anything is typed nothing is chosen, so that a stray Enter picks nothing.
 */
export function ActionList({ state, send }: { state: PanelState; send: Send }) {
  const [search, setSearch] = useState('');
  const [active, setActive] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const searching = search.trim() !== '';
  const { blocked, objectType, own, recent, graph } = state;
  const here = useGraph();
  const sections = useMemo(() => {
    const offering = { blocked, objectType, own, recent, graph };
    if (!searching) return sectionsFor(offering);
    const offers = found(search, offering);
    return offers.length === 0 ? [] : [{ title: say('palette.found'), offers, compact: false }];
  }, [searching, search, blocked, objectType, own, recent, graph]);
  const offers = sections.flatMap((section) => section.offers);
  // By name: the rules of a page may come later than the list, and move what stands in it.
  const names = sections.flatMap(({ title, offers: inIt }) => inIt.map(({ key }) => `${title} ${key}`));
  const held = active === undefined ? -1 : names.indexOf(active);
  const at = held >= 0 ? held : searching && offers.length > 0 ? 0 : undefined;
  useEffect(() => {
    if (at !== undefined) document.getElementById(`${list}${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);

  const type = (text: string) => {
    setSearch(text);
    setActive(undefined);
  };
  const pick = ({ reason, action, parameters, key, off }: Offer) => {
    if (action === undefined) {
      if (off) here?.openMine();
      else send({ type: 'panel/around' });
      return;
    }
    // What may not be used leads to the rule that says so.
    if (reason === undefined) send({ type: 'panel/ask', action, parameters, offer: key });
    else send({ type: 'panel/why-not', action, parameters });
  };
  /** Does what a key means in the list, and says whether it means anything. */
  const take = (event: Pressed): boolean => {
    if (isComposing(event)) return false;
    const act = actOf(event, { searching, count: offers.length, at });
    if (act === undefined) return false;
    event.preventDefault();
    // What clears the field must not leave the screen as well.
    event.stopPropagation();
    if (act.how === 'clear') type('');
    else if (act.how === 'move') setActive(names[act.to]);
    else if (!event.repeat) offers.slice(act.which, act.which + 1).forEach(pick);
    return true;
  };
  // The digits beside the actions pick them from wherever the focus is.
  useTypeAhead(field, (event) => isDigit(event.key) && take(event));
  return (
    <div className="stack palette">
      <input
        ref={field}
        className="search"
        // `search` would bring a clearing Escape and a button of its own.
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('palette.find')}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={at === undefined ? undefined : `${list}${at}`}
        placeholder={say('palette.find')}
        value={search}
        onChange={(event) => type(event.target.value)}
        onKeyDown={take}
      />
      <div role="listbox" id={list} aria-label={say('palette.actions')}>
        {sections.map(({ title, offers: inSection, compact }, section) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
          <div key={title} role="group" aria-label={title}>
            <div className="section soft small" aria-hidden="true">
              {title}
            </div>
            {inSection.map((offer, index) => {
              const place = placeOf(sections, section, index);
              return (
                <Option
                  key={offer.key}
                  id={`${list}${place}`}
                  offer={offer}
                  compact={compact}
                  chosen={place === at}
                  digit={
                    searching || place >= WITH_DIGIT || offer.reason !== undefined ? undefined : place + 1
                  }
                  onPick={() => pick(offer)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className={searching && offers.length === 0 ? 'soft' : 'visually-hidden'} role="status">
        {searching && (offers.length === 0 ? say('palette.none') : sayCount('palette.count', offers.length))}
      </p>
      {!searching && <OwnActions own={own.personal} send={send} />}
    </div>
  );
}

/** How many offers stand before one, in the sections before its own and in that. */
function placeOf(sections: readonly { offers: readonly Offer[] }[], section: number, index: number): number {
  return sections.slice(0, section).reduce((sum, { offers }) => sum + offers.length, index);
}

type Pressed = KeyboardEvent | ReactKey<HTMLInputElement>;

function isDigit(key: string): boolean {
  return /^[1-9]$/.test(key);
}

type Act = { how: 'clear' } | { how: 'move'; to: number } | { how: 'pick'; which: number };

/** What a key means in the field; `undefined` leaves it to the field. */
function actOf(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  { searching, count, at }: { searching: boolean; count: number; at: number | undefined },
): Act | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'Escape') return searching ? { how: 'clear' } : undefined;
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return { how: 'move', to: at === undefined ? 0 : (at + 1) % count };
  if (key === 'ArrowUp') return { how: 'move', to: at === undefined ? count - 1 : (at + count - 1) % count };
  if (key === 'Enter') return at === undefined ? undefined : { how: 'pick', which: at };
  if (searching || !isDigit(key) || Number(key) > count) return undefined;
  return { how: 'pick', which: Number(key) - 1 };
}

function Option(props: {
  id: string;
  offer: Offer;
  compact: boolean;
  chosen: boolean;
  digit: number | undefined;
  onPick: () => void;
}) {
  const { id, offer, compact, chosen, digit, onPick } = props;
  const { title, description, reason } = offer;
  const what = reason === undefined ? description : toldReason(reason).sentence;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field says which one is active
    <div
      role="option"
      id={id}
      className="action"
      aria-selected={chosen}
      // Still to be reached, so that the reason can be read with the keyboard.
      aria-disabled={reason !== undefined}
      aria-keyshortcuts={digit === undefined ? undefined : String(digit)}
      title={compact ? what : undefined}
      onClick={onPick}
    >
      <span>
        {title}
        {(!compact || reason !== undefined) && <span className="what">{what}</span>}
      </span>
      {digit !== undefined && (
        <span className="digit" aria-hidden="true">
          {digit}
        </span>
      )}
    </div>
  );
}
