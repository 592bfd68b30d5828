import { type Deploy, templatePlaces } from '@sidenote/contract/deploy';
import { keepFile } from '@sidenote/contract/keep-file';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import '../notes/notes.css';

/** The files, by where they are for. */
export function Templates({ files }: { files: Deploy['files'] }) {
  return (
    <Section title={say('deploy.files')} lead={say('deploy.filesLead')}>
      {files.length === 0 && <Empty title={say('deploy.noFiles')}>{say('deploy.noFilesNext')}</Empty>}
      {templatePlaces.map((place) => {
        const own = files.filter((file) => file.place === place);
        return own.length === 0 ? null : (
          <div key={place} className="stack">
            <h3>{say(`deploy.places.${place}`)}</h3>
            <p className="soft">{say(`deploy.how.${place}`)}</p>
            <ul className="plain-list stack">
              {own.map(({ path, name, text }) => (
                <li key={path} className="file-row">
                  <code>{path}</code>
                  <button
                    type="button"
                    className="button"
                    aria-label={say('deploy.downloadOf', { file: path })}
                    onClick={() => keepFile(new Blob([text]), name)}
                  >
                    {say('deploy.download')}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
