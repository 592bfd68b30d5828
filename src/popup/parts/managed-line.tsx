import { say } from '../../locales/say.ts';
import type { ManagedView } from '../../messages.ts';
import { Icon } from './icons.tsx';

/** Who has set Sidenote up, where to find help, and the page that says what is wrong. */
export function ManagedLine({ managed }: { managed: ManagedView }) {
  const named = managed.state === 'on' || managed.state === 'off' ? managed : undefined;
  return (
    <footer className="managed small">
      {managed.state !== 'unmanaged' && (
        <span className="by">
          <Icon name="lock" />{' '}
          {named?.orgName === undefined
            ? say('setup.managedByOrganisation')
            : say('setup.managedBy', { organisation: named.orgName })}
        </span>
      )}
      {named?.supportUrl !== undefined && (
        <a href={named.supportUrl} target="_blank" rel="noreferrer">
          {say('setup.help')}
        </a>
      )}
      <button type="button" className="text-button" onClick={() => void openDiagnostics()}>
        {say('setup.diagnostics')}
      </button>
    </footer>
  );
}

async function openDiagnostics(): Promise<void> {
  await chrome.runtime.openOptionsPage();
  window.close();
}
