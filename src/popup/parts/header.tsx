import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';
import { Icon } from './icons.tsx';

/** Who and where: the name, the site, and the two things that are not about the answer. */
export function Header({ state, docked, send }: { state: PanelState; docked: boolean; send: Send }) {
  const { person, site, surface } = state;
  const who = person === undefined ? undefined : [person.name, person.orgName].filter(Boolean).join(', ');
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
        aria-label={surface === 'popup' ? 'Dock to the side panel' : 'Show as a popup'}
        title={surface === 'popup' ? 'Dock to the side panel' : 'Show as a popup'}
        onClick={() => void dock(surface === 'popup', docked, send)}
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

/** Opening comes first: the browser opens a side panel only while it sees the click. */
async function dock(toSidePanel: boolean, docked: boolean, send: Send): Promise<void> {
  const opened = toSidePanel && !docked ? openSidePanel() : Promise.resolve();
  send({ type: 'panel/dock', surface: toSidePanel ? 'side-panel' : 'popup' });
  await opened;
  window.close();
}

async function openSidePanel(): Promise<void> {
  await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
}
