import type { RefObject } from 'react';
import type { Disclosure } from '../../disclosure.ts';
import { dock } from '../../dock/dock.ts';
import { say } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import type { Place } from '../place.ts';
import type { Send } from '../send.ts';
import type { Draft } from '../sent-of.ts';
import { TransparencyButton } from '../transparency/transparency-button.tsx';
import { CueBadge } from './cue-badge.tsx';
import { Icon } from './icons.tsx';
import { Masthead } from './masthead.tsx';

/** Who and where: the name, the person's sign, the site, and what is not about the answer. */
export function Header(props: {
  state: PanelState;
  disclosure: Disclosure | undefined;
  /** What a preview below would send as it stands. */
  draft: RefObject<Draft | undefined>;
  place: Place;
  /** Whether it is the panel of whichever tab is in front: one tab's own panel stays where it is. */
  follows: boolean;
  send: Send;
}) {
  const { state, disclosure, draft, place, follows, send } = props;
  const { person, site, surface, cue } = state;
  const who = person === undefined ? undefined : [person.name, person.orgName].filter(Boolean).join(', ');
  const dockIt = __FIREFOX__ ? 'header.dockToSidebar' : 'header.dockToSidePanel';
  const move = say(surface === 'popup' ? dockIt : 'header.showAsPopup');
  return (
    <header className="header">
      <Masthead
        beside={cue.chosen !== undefined && <CueBadge cue={cue.chosen} />}
        below={<Site site={site} orgName={person?.orgName} title={who} />}
      />
      <TransparencyButton state={state} disclosure={disclosure} draft={draft} send={send} />
      {dock !== undefined && follows && (
        <button
          type="button"
          className="icon-button"
          aria-label={move}
          title={move}
          onClick={() => void moveTo(surface === 'popup', place === 'docked', send)}
        >
          <Icon name={surface === 'popup' ? 'dock' : 'undock'} />
        </button>
      )}
      {person !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label={say('header.signOut', { name: person.name })}
          title={say('header.signOut', { name: person.name })}
          onClick={() => send({ type: 'panel/sign-out' })}
        >
          <Icon name="signOut" />
        </button>
      )}
    </header>
  );
}

/** The page’s site and the person’s organisation. An address runs from left to right in every language. */
function Site(props: { site: string | undefined; orgName: string | undefined; title: string | undefined }) {
  const { site, orgName, title } = props;
  if (site === undefined && orgName === undefined) return null;
  return (
    <div className="site" title={[site, title].filter(Boolean).join('\n')}>
      {site !== undefined && (
        <span className="host-end">
          <bdi dir="ltr">{site}</bdi>
        </span>
      )}
      {site !== undefined && orgName !== undefined && <span aria-hidden="true">·</span>}
      {orgName !== undefined && <bdi className="organisation">{orgName}</bdi>}
    </div>
  );
}

/** Opening and closing come first: the browser does both only while it sees the click. */
async function moveTo(toSidePanel: boolean, docked: boolean, send: Send): Promise<void> {
  const opened = toSidePanel && !docked ? dock?.open(chrome.windows.WINDOW_ID_CURRENT) : undefined;
  send({ type: 'panel/dock', surface: toSidePanel ? 'side-panel' : 'popup' });
  if (docked) return dock?.close();
  await opened;
  window.close();
}
