import { Masthead } from './masthead.tsx';

/** What stands before the worker has said anything: the panel is there at once, also where the browser has to start the worker first. */
export function Frame() {
  return (
    <>
      <header className="header">
        {/* The line of the site, which is not known yet. */}
        <Masthead below={<div className="site">{'\u00a0'}</div>} />
      </header>
      <main className="screen" aria-busy="true" />
    </>
  );
}
