import type { OwnAction } from '@sidenote/contract/house';
import { say } from '../../locales/say.ts';
import type { Send } from '../send.ts';

/** The actions that a person has made and kept, to be removed: a list of options can hold no buttons. */
export function OwnActions({ own, send }: { own: readonly OwnAction[]; send: Send }) {
  if (own.length === 0) return null;
  return (
    <details>
      <summary>{say('palette.tidy')}</summary>
      <ul className="own-actions">
        {own.map(({ id, title }) => (
          <li key={id} className="row spread nowrap">
            <span>{title}</span>
            <button
              type="button"
              className="text-button small"
              aria-label={say('palette.removeThis', { title })}
              onClick={() => send({ type: 'panel/drop-own', id })}
            >
              {say('palette.remove')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
