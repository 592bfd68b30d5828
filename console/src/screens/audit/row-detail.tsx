import { lets } from '@sidenote/contract/admin-rules';
import type { AuditEntryRow } from '@sidenote/contract/audit';
import {
  isConnectorAct,
  isKeyAct,
  isOrganisationAct,
  isWebhookAct,
  undoableSchema,
} from '@sidenote/contract/undo';
import { useState } from 'react';
import { ApiFault } from '../../api/api-fault.ts';
import { readOrganisation } from '../../api/organisation.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { Differences } from '../../change/differences.tsx';
import type { Difference } from '../../change/draft.ts';
import { say, sayTime } from '../../locales/say.ts';
import { toldFault } from '../../locales/told.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Facts } from '../../parts/facts.tsx';
import { FaultNotice } from '../../parts/fault-notice.tsx';
import { useSession } from '../../session/use-session.ts';
import { readConnector } from '../connectors/connector-draft.ts';
import { readWebhook } from '../data-out/webhook-draft.ts';
import { readKey } from '../providers/key-draft.ts';
import type { Differing } from './differing.ts';
import { Named } from './named.tsx';
import { toldChange } from './told-change.ts';
import { connectorUndoDraft, keyUndoDraft, undoDraft, webhookUndoDraft } from './undo-draft.ts';

/** One row of the audit with all that it says, and the way to take it back where there is one. */
export function RowDetail({ row, onClose }: { row: AuditEntryRow; onClose: () => void }) {
  const { roles } = useSession();
  const { review } = useChanges();
  const [unread, setUnread] = useState<unknown>();
  const { said, unsaid } = toldChange(row);
  const asKept = (fields: readonly Differing[]): Difference[] =>
    fields.map(({ field, before, after }) => ({
      what: field === '' ? row.action : field,
      before: told(before) ?? say('audit.nothingBefore'),
      after: told(after) ?? say('audit.nothingAfter'),
    }));
  // An undo is a version of its own.
  const differences = [...said, ...asKept(unsaid.filter(({ field }) => field !== 'version'))];
  const isOfPolicy = isOrganisationAct(row.action) && lets('changes-policy', roles);
  const undoable = useAnswer(`/v1/admin/audit/${row.seq}/undo`, undoableSchema, { enabled: isOfPolicy });
  const { possible = false, code = null } = undoable.data?.value ?? {};
  const isOfOwners = [isWebhookAct, isConnectorAct, isKeyAct].some((is) => is(row.action));
  const mayUndo = possible || (isOfOwners && lets('owns', roles));
  const undo = async () => {
    setUnread(undefined);
    const { seq, target } = row;
    try {
      if (isWebhookAct(row.action)) {
        const read = await readWebhook(target);
        onClose();
        review(webhookUndoDraft({ seq, differences, read }));
      } else if (isConnectorAct(row.action)) {
        const read = await readConnector(target);
        onClose();
        review(connectorUndoDraft({ seq, differences, read }));
      } else if (isKeyAct(row.action)) {
        const read = await readKey(target);
        onClose();
        review(keyUndoDraft({ seq, differences, read }));
      } else {
        const read = await readOrganisation();
        onClose();
        review(undoDraft({ seq, differences, read }));
      }
    } catch (error) {
      setUnread(error);
    }
  };
  return (
    <Dialog title={say('audit.detailsOf', { number: String(row.seq) })} wide onClose={onClose}>
      <Facts
        facts={[
          [say('audit.time'), sayTime(row.at)],
          [say('audit.who'), <code key="who">{row.actor}</code>],
          [say('audit.what'), <code key="what">{row.action}</code>],
          [say('audit.target'), <Named key="target" name={row.target} />],
          [
            say('audit.reason'),
            <span key="why" dir="auto">
              {row.reason ?? say('audit.noReason')}
            </span>,
          ],
          [
            say('audit.hash'),
            <code key="hash" className="long">
              {row.hash}
            </code>,
          ],
        ]}
      />
      {said.length > 0 && <Differences differences={said} />}
      {unsaid.length > 0 && (
        <details open={said.length === 0}>
          <summary>{say('audit.asKept')}</summary>
          <Differences differences={asKept(unsaid)} />
        </details>
      )}
      {said.length + unsaid.length === 0 && <p className="soft">{say('audit.noStates')}</p>}
      {unread !== undefined && <FaultNotice error={unread} />}
      {code !== null && (
        <p className="soft">{say('audit.notUndoable', { why: toldFault(new ApiFault(code)).sentence })}</p>
      )}
      {mayUndo && (
        <div className="row end">
          <button type="button" className="button" onClick={() => void undo()}>
            {say('audit.undo')}
          </button>
        </div>
      )}
    </Dialog>
  );
}

/** Texts as they are, everything else as JSON; undefined for what is not there. */
function told(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
