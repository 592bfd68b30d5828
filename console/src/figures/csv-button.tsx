import { useDownload } from '../api/use-download.ts';
import { say } from '../locales/say.ts';

/** Downloads exactly what is shown. `path` with its query answers with it. */
export function CsvButton({ path, name }: { path: string; name: string }) {
  const { get, failed } = useDownload(`${path}&form=csv`, name);
  return (
    <div className="csv">
      <button type="button" className="button" onClick={get}>
        {say('figures.file')}
      </button>
      {failed && <span role="alert">{say('figures.fileFailed')}</span>}
    </div>
  );
}
