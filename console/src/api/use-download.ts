import { useState } from 'react';
import { download } from './download.ts';

/** Gets a file when asked to, and whether the last time came to nothing. */
export function useDownload(path: string, name: string): { get: () => void; failed: boolean } {
  const [failed, setFailed] = useState(false);
  const get = () => {
    setFailed(false);
    download(path, name).catch(() => setFailed(true));
  };
  return { get, failed };
}
