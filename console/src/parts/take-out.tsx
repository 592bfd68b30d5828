import { type ExportFormat, exportFormats } from '@sidenote/contract/data-out';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { say } from '../locales/say.ts';
import { change } from '../session/fresh-sign-in.ts';
import { FaultNotice } from './fault-notice.tsx';

const formats = Object.keys(exportFormats) as ExportFormat[];
const endings = { csv: 'csv', ndjson: 'ndjson', ocsf: 'ocsf.ndjson', cef: 'cef' } as const;

/** A button for each form of a file; `pathOf` is where the gateway writes it. */
export function TakeOut(props: { name: string; pathOf: (format: ExportFormat) => string }) {
  const [getting, setGetting] = useState(false);
  const [error, setError] = useState<unknown>();
  const get = async (format: ExportFormat) => {
    setGetting(true);
    setError(undefined);
    try {
      await change(() => download(props.pathOf(format), `${props.name}.${endings[format]}`));
    } catch (failure) {
      setError(failure);
    }
    setGetting(false);
  };
  return (
    <div className="stack">
      <div className="row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={getting}
            onClick={() => void get(format)}
          >
            {say(`files.${format}`)}
          </button>
        ))}
        <span role="status" className="soft">
          {getting && say('files.getting')}
        </span>
      </div>
      {error !== undefined && <FaultNotice error={error} />}
    </div>
  );
}
