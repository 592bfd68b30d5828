import { useEffect, useId, useRef, useState } from 'react';
import { say } from '../locales/say.ts';
import { titleOf } from '../locales/told.ts';
import { App } from '../popup/app.tsx';
import { useTryIt } from './use-try-it.ts';

/** After the installation: what Sidenote is in three sentences, and a text to try it on beside its very panel. */
export function FirstRun({ tab }: { tab: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useTryIt(tab, field);
  useEffect(() => field.current?.select(), []);
  return (
    <div className="first-run">
      <section className="stack">
        <h1 className="welcome">{say('firstRun.title')}</h1>
        <ol className="stack">
          <li>{say('firstRun.select', { shortcut: useShortcut() })}</li>
          <li>{say('firstRun.sent')}</li>
          <li>{say('firstRun.decide')}</li>
        </ol>
        <div className="field">
          <label htmlFor={name}>{say('firstRun.field', { action: titleOf('bulleted-list') })}</label>
          <textarea id={name} ref={field} rows={5} spellCheck={false} defaultValue={say('firstRun.sample')} />
        </div>
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this is the whole panel */}
      <div id="panel" role="group" aria-label={say('firstRun.panel')}>
        <App tab={tab} />
      </div>
    </div>
  );
}

/** The keys that call Sidenote: people may have chosen others. */
function useShortcut(): string {
  const [shortcut, setShortcut] = useState('Alt+Shift+S');
  useEffect(() => {
    void chrome.commands.getAll().then((commands) => {
      const set = commands.find(({ name }) => name === '_execute_action')?.shortcut;
      if (set) setShortcut(set);
    });
  }, []);
  return shortcut;
}
