import type { AuditEntryRow } from '@sidenote/contract/audit';
import { describe, expect, test } from 'vitest';
import { ocsfFault } from '../testing/ocsf-schema.ts';
import { personNo, requestNo, sampleRecord } from '../testing/sample-rows.ts';
import { auditForms } from './audit-forms.ts';
import { isRefusal, recordForms } from './record-forms.ts';

const row = (changes: Partial<AuditEntryRow> = {}): AuditEntryRow => ({
  ...{ seq: 7, at: 1_795_000_000_000, actor: personNo(1), action: 'rules.change', target: 'acme' },
  ...{ before: { actions: [] }, after: { actions: ['summarise'] }, reason: 'agreed', hash: 'f'.repeat(64) },
  ...changes,
});
const forms = auditForms('acme', '0.1.0');
const ocsf = (of: AuditEntryRow) => JSON.parse(forms.ocsf.line(of)) as Record<string, unknown>;

describe('a row of the audit', () => {
  test.each<[string, Partial<AuditEntryRow>, object]>([
    [
      'a change of rules',
      {},
      { type_uid: 300403, activity_name: 'Update', entity: { type: 'Organization' } },
    ],
    ['opting in', { action: 'opt-in' }, { activity_name: 'Enable' }],
    ['suspending it', { action: 'suspend' }, { activity_name: 'Suspend' }],
    ['resuming it', { action: 'resume' }, { activity_name: 'Enable' }],
    [
      'a key',
      { action: 'key.enter', target: 'openai' },
      { activity_name: 'Create', entity: { type: 'Provider key', type_id: 99 } },
    ],
    [
      'a person',
      { action: 'person.erase', target: 'person-0123456789abcdef' },
      { activity_name: 'Delete', entity: { type_id: 2 } },
    ],
    [
      'a group',
      { action: 'group.create', target: requestNo(1), actor: 'directory' },
      { actor: { app_name: 'directory' }, entity: { type_id: 3 } },
    ],
    ['a webhook', { action: 'webhook.rotate', target: requestNo(2) }, { entity: { type: 'Webhook' } }],
    [
      'what has no verb of the class',
      { action: 'organisation.command' },
      { activity_id: 99, activity_name: 'organisation.command' },
    ],
    ['no states and no reason', { before: null, after: null, reason: null }, { unmapped: { sequence: 7 } }],
    ['states that are no objects', { before: [1], after: 'x' }, { status: 'Success' }],
  ])('is valid by OCSF 1.6: %s', (_name, changes, expected) => {
    const event = ocsf(row(changes));
    expect(ocsfFault(event)).toBeUndefined();
    expect(event).toMatchObject(expected);
  });

  test('that lacks what the schema asks for is noticed', () => {
    expect(ocsfFault({ ...ocsf(row()), entity: undefined })).toBeDefined();
    expect(ocsfFault({ ...ocsf(row()), activity_id: 50 })).toBeDefined();
    expect(ocsfFault({ ...ocsf(row()), invented: true })).toBeDefined();
  });

  test('is one line in every form, whatever its reason says', () => {
    const nasty = row({ reason: '=HYPERLINK("x")\n7,evil|act=x\r\n<img onerror=alert(1)>' });
    expect(forms.csv.line(nasty)).toContain(`"'=HYPERLINK(""x"")\n`);
    for (const form of [forms.ndjson, forms.ocsf, forms.cef])
      expect(form.line(nasty).indexOf('\n')).toBe(form.line(nasty).length - 1);
    expect(forms.cef.line(nasty)).toContain('reason=\\=HYPERLINK("x")\\n7,evil|act\\=x\\r\\n');
  });
});

describe('a record of a request', () => {
  const refused = sampleRecord(requestNo(1), { outcome: 'site_not_allowed', firstTokenMs: null });

  test('that was turned down is valid by OCSF 1.6', () => {
    const event: unknown = JSON.parse(recordForms('0.1.0').ocsf.line(refused));
    expect(ocsfFault(event)).toBeUndefined();
    expect(event).toMatchObject({ type_uid: 600301, status: 'Failure', status_code: 'site_not_allowed' });
  });

  test.each([
    ['answered', false],
    ['stopped', false],
    ['upstream_timeout', false],
    ['busy', false],
    ['internal', false],
    ['constructor', false],
    ['group_not_allowed', true],
    ['secret_found', true],
    ['rate_limited', true],
  ])('that ended with %s is a refusal: %s', (outcome, refusal) => {
    const record = { ...refused, outcome };
    expect(isRefusal(record)).toBe(refusal);
    expect(recordForms('1').cef.line(record) !== '').toBe(refusal);
    expect(recordForms('1').ndjson.line(record)).toContain(outcome);
  });

  test('has a column in CSV for each of its fields', () => {
    const { start, line } = recordForms('1').csv;
    expect(start.split(',')).toHaveLength(Object.keys(refused).length);
    expect(line(refused).split(',')).toHaveLength(Object.keys(refused).length);
  });
});
