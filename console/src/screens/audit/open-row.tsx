import { type AuditEntryRow, auditPageSchema } from '@sidenote/contract/audit';
import { useAnswer } from '../../api/use-answer.ts';
import { say } from '../../locales/say.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { RowDetail } from './row-detail.tsx';

/** A row by its number: as it is listed, or where it is not, such as behind a link, as the gateway has it. */
export function OpenRow(props: { seq: number; listed: AuditEntryRow | undefined; onClose: () => void }) {
  const { seq, listed, onClose } = props;
  const asked = useAnswer(`/v1/admin/audit?seq=${seq}&limit=1`, auditPageSchema, {
    enabled: listed === undefined,
  });
  const row = listed ?? asked.data?.value.rows[0];
  if (row !== undefined) return <RowDetail row={row} onClose={onClose} />;
  // A dialog that another takes the place of at once would flash.
  if (asked.isPending) return null;
  return (
    <Dialog title={say('audit.detailsOf', { number: String(seq) })} onClose={onClose}>
      <Loaded of={asked}>{() => <p>{say('audit.none')}</p>}</Loaded>
    </Dialog>
  );
}
