import { consoleRooms, consoleScreens } from '@sidenote/contract/console-screens';
import { Link } from '@tanstack/react-router';
import { say } from '../locales/say.ts';
import { useSession } from '../session/use-session.ts';
import { seenScreens } from './seen-screens.ts';

/** Links to the screens that the person may see, in their rooms. */
export function Navigation({ onGone }: { onGone: () => void }) {
  const seen = seenScreens(useSession().roles);
  const roomed = consoleRooms
    .map((room) => ({ room, ids: seen.filter((id) => consoleScreens[id].room === room) }))
    .filter(({ ids }) => ids.length > 0);
  if (roomed.length === 0) return null;
  return (
    <nav className="navigation" aria-label={say('shell.navigation')}>
      {roomed.map(({ room, ids }) => (
        <section key={room} aria-labelledby={`room-${room}`}>
          <h2 id={`room-${room}`}>{say(`rooms.${room}`)}</h2>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <Link
                  to={`/${id}`}
                  activeProps={{ 'aria-current': 'page' }}
                  activeOptions={{ includeSearch: false }}
                  onClick={onGone}
                >
                  {say(`screens.${id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
