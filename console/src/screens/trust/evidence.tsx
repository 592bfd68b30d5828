import type { CertificationId } from '@sidenote/contract/certifications';
import { useDownload } from '../../api/use-download.ts';
import { say } from '../../locales/say.ts';

/** Fetches the file that shows that a certification is held. */
export function Evidence({ id, title, name }: { id: CertificationId; title: string; name: string }) {
  const { get, failed } = useDownload(`/v1/admin/trust/certifications/${id}/evidence`, name);
  return (
    <p>
      <button type="button" className="button" onClick={get}>
        {say('trust.evidence', { title })}
      </button>
      {failed && <span role="alert"> {say('trust.evidenceFailed')}</span>}
    </p>
  );
}
