import type { ShownNote } from '../../graph-view.ts';
import { say } from '../../locales/say.ts';
import { useGraph } from './graph-here.ts';

/** What is told for the teamwork graph of the page, exactly, what the product was asked for it, and the way to its switch. */
export function NoteTold({ note, site }: { note: ShownNote; site: string }) {
  const here = useGraph();
  const { told, details, readFrom } = note;
  const teamsOnly = here?.graph.rules?.people === 'teams';
  return (
    <details>
      <summary>{say('noteTold.title')}</summary>
      <p className="small">{say('noteTold.after')}</p>
      {(details === 'asking' || details === 'refused') && (
        <p className="small soft">{say(teamsOnly ? `noteTold.links.${details}` : `noteTold.${details}`)}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="bytes" tabIndex={0} data-testid="note">
        {JSON.stringify(told, null, 2)}
      </pre>
      {readFrom.length > 0 && (
        <div>
          <div className="small soft">{say('sent.askedFor', { site })}</div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre className="bytes" tabIndex={0}>
            {readFrom.map((path) => `GET ${path}`).join('\n')}
          </pre>
        </div>
      )}
      {here !== undefined && (
        <p className="small">
          <button type="button" className="text-button" onClick={here.openMine}>
            {say('myPart.title')}
          </button>
        </p>
      )}
    </details>
  );
}
