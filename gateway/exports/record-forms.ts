import { csvLine, csvStart } from '@sidenote/contract/csv';
import { codedOf, isCode } from '@sidenote/contract/faults';
import type { InteractionRecord } from '@sidenote/contract/record';
import { interactionRecordSchema } from '@sidenote/contract/record';
import { cefLine } from './cef.ts';
import { type ExportForms, isoTime, jsonLine } from './export-form.ts';
import { apiActivity, ocsfBase } from './ocsf.ts';

/** The fields of a record, in the order of the schema; a new one is exported by being there. */
const columns = interactionRecordSchema.keyof().options;

/**
 * The forms in which records of requests are handed out; `version` is the gateway's own. The two for watching over
 * security hold the requests that were turned down, the others all.
 */
export function recordForms(version: string): ExportForms<InteractionRecord> {
  return {
    csv: {
      start: csvStart + csvLine(columns),
      line: (record) => csvLine(columns.map((name) => (name === 'at' ? isoTime(record.at) : record[name]))),
    },
    ndjson: { start: '', line: jsonLine },
    ocsf: {
      start: '',
      line: (record) => (isRefusal(record) ? jsonLine(ocsfOfRefusal(record, version)) : ''),
    },
    cef: { start: '', line: (record) => (isRefusal(record) ? cefOfRefusal(record, version) : '') },
  };
}

/** Whether the gateway turned a request down: for who asked, what for or how much, not for a fault on the way. */
export function isRefusal({ outcome }: Pick<InteractionRecord, 'outcome'>): boolean {
  const status = isCode(outcome) ? codedOf(outcome).status : undefined;
  return status !== undefined && status >= 400 && status < 500;
}

/** A request that was turned down as an API Activity event. Nobody's address is kept, so the source is the extension. */
function ocsfOfRefusal(record: InteractionRecord, productVersion: string) {
  const { requestId, orgId, person, action, site, product, outcome, region, at } = record;
  return {
    ...ocsfBase({
      ...{ class: apiActivity, activity: { id: 1, name: 'Create' }, time: at, severity: 'Low' },
      ...{ status: 'Failure', orgId, uid: requestId, code: outcome, productVersion },
    }),
    status_code: outcome,
    actor: { user: { uid: person, type_id: 1, type: 'User' } },
    api: {
      operation: action,
      service: { name: 'Sidenote gateway' },
      request: { uid: requestId },
      response: { error: outcome },
    },
    resources: [{ name: site, type: product, region }],
    src_endpoint: { svc_name: 'Sidenote extension' },
  };
}

function cefOfRefusal(record: InteractionRecord, version: string): string {
  const { requestId, orgId, person, action, site, product, outcome, at } = record;
  return cefLine(
    {
      signature: outcome,
      name: `Request refused: ${outcome}`,
      severity: 4,
      extension: {
        ...{ rt: at, externalId: requestId, act: action, outcome: 'failure', reason: outcome, suid: person },
        ...{ dhost: site, cs1Label: 'organisation', cs1: orgId, cs2Label: 'product', cs2: product },
      },
    },
    version,
  );
}
