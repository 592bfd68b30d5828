import { dock } from '../../dock/dock.ts';
import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';

/** Who and where: the name, the site, and the two things that are not about the answer. */
export function Header({ state, docked, send }: { state: PanelState; docked: boolean; send: Send }) {
  const { person, site, surface } = state;
  const who = person === undefined ? undefined : [person.name, person.orgName].filter(Boolean).join(', ');
  const move = surface === 'popup' ? `Dock to the ${dock.name}` : 'Show as a popup';
  return (
    <header className="header">
      <Icon name="mark" />
      <h1 className="name">Sidenote</h1>
      <span className="site" title={who}>
        {[site, person?.orgName].filter(Boolean).join(' · ')}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={move}
        title={move}
        onClick={() => void moveTo(surface === 'popup', docked, send)}
      >
        <Icon name={surface === 'popup' ? 'dock' : 'undock'} />
      </button>
      {person !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label={`Sign out ${person.name}`}
          title={`Sign out ${person.name}`}
          onClick={() => send({ type: 'panel/sign-out' })}
        >
          <Icon name="signOut" />
        </button>
      )}
    </header>
  );
}

/** Opening and closing come first: the browser does both only while it sees the click. */
async function moveTo(toSidePanel: boolean, docked: boolean, send: Send): Promise<void> {
  const opened = toSidePanel && !docked ? dock.open(chrome.windows.WINDOW_ID_CURRENT) : undefined;
  send({ type: 'panel/dock', surface: toSidePanel ? 'side-panel' : 'popup' });
  if (docked) return dock.close();
  await opened;
  window.close();
}
