import type { AuditEntryRow } from '@sidenote/contract/audit';
import { type AuditAct, auditActs } from '@sidenote/contract/audit-acts';
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
  /** Each act with its number in the class and what that is called there; 99 goes by our own name. */
  const activities: Readonly<Record<AuditAct, readonly [id: number, name: string]>> = {
    'rules.change': [3, 'Update'],
    'opt-in': [8, 'Enable'],
    'opt-out': [9, 'Disable'],
    suspend: [12, 'Suspend'],
    resume: [13, 'Resume'],
    'hipaa.change': [3, 'Update'],
    'organisation.command': [3, 'Update'],
    undo: [3, 'Update'],
    'key.enter': [1, 'Create'],
    'key.remove': [4, 'Delete'],
    'key.undo': [3, 'Update'],
    'master-key.change': [3, 'Update'],
    'person.find': [2, 'Read'],
    'person.export': [2, 'Read'],
    'person.revoke': [9, 'Disable'],
    'person.restore': [8, 'Enable'],
    'person.erase': [4, 'Delete'],
    'group.add': [1, 'Create'],
    'group.change': [3, 'Update'],
    'group.remove': [4, 'Delete'],
    'webhook.add': [1, 'Create'],
    'webhook.change': [3, 'Update'],
    'webhook.remove': [4, 'Delete'],
    'webhook.enable': [8, 'Enable'],
    'webhook.disable': [9, 'Disable'],
    'webhook.rotate': [3, 'Update'],
    'webhook.test': [99, 'webhook.test'],
    'webhook.redeliver': [99, 'webhook.redeliver'],
    'webhook.undo': [3, 'Update'],
    'connector.add': [1, 'Create'],
    'connector.change': [3, 'Update'],
    'connector.remove': [4, 'Delete'],
    'connector.enable': [8, 'Enable'],
    'connector.disable': [9, 'Disable'],
    'connector.sync': [99, 'connector.sync'],
    'connector.undo': [3, 'Update'],
    'graph.start': [8, 'Enable'],
    'graph.stop': [9, 'Disable'],
    'audit.export': [2, 'Read'],
    'records.export': [2, 'Read'],
  };

  test.each(auditActs)('of %s is valid by OCSF 1.6, under the activity that it is there', (action) => {
    const event = ocsf(row({ action }));
    const [id, name] = activities[action];
    expect(ocsfFault(event)).toBeUndefined();
    expect(event).toMatchObject({ activity_id: id, activity_name: name, type_uid: 300_400 + id });
    expect(event).toMatchObject({ type_name: `Entity Management: ${id === 99 ? 'Other' : name}` });
  });

  test.each<[string, Partial<AuditEntryRow>, object]>([
    ['the organisation', {}, { entity: { type: 'Organization', type_id: 4, org: { uid: 'acme' } } }],
    ['a key', { action: 'key.enter', target: 'openai' }, { entity: { type: 'Provider key', type_id: 99 } }],
    [
      'a person',
      { action: 'person.erase', target: 'person-0123456789abcdef' },
      { entity: { type_id: 2, user: { uid: 'person-0123456789abcdef' } } },
    ],
    [
      'a group, by the directory',
      { action: 'group.add', target: requestNo(1), actor: 'directory' },
      { actor: { app_name: 'directory' }, entity: { type_id: 3 } },
    ],
    ['a webhook', { action: 'webhook.rotate', target: requestNo(2) }, { entity: { type: 'Webhook' } }],
    [
      'the organisation, by an act of another version',
      { action: 'organisation.rename' },
      { activity_id: 99, activity_name: 'organisation.rename' },
    ],
    [
      'the organisation, by an act that is called like what every object has',
      { action: 'constructor' },
      { activity_id: 99, activity_name: 'constructor' },
    ],
    [
      'the organisation, without states and reason',
      { before: null, after: null, reason: null },
      { unmapped: { sequence: 7 } },
    ],
    ['the organisation, with states that are no objects', { before: [1], after: 'x' }, { status: 'Success' }],
  ])('is valid by OCSF 1.6, and says what it is about: %s', (_name, changes, expected) => {
    const event = ocsf(row(changes));
    expect(ocsfFault(event)).toBeUndefined();
    expect(event).toMatchObject(expected);
  });

  test('that lacks what the schema asks for is noticed', () => {
    expect(ocsfFault({ ...ocsf(row()), entity: undefined })).toBeDefined();
    expect(ocsfFault({ ...ocsf(row()), activity_id: 50 })).toBeDefined();
    expect(ocsfFault({ ...ocsf(row()), invented: true })).toBeDefined();
  });

  test.each([
    ['activity_name', { activity_name: 'Enable' }],
    ['activity_name', { activity_id: 99, type_uid: 300_499, type_name: 'Entity Management: Other' }],
    ['type_uid', { type_uid: 300_408 }],
    ['type_name', { type_name: 'Entity Management: Enable' }],
    ['class_name', { class_name: 'API Activity' }],
    ['category_name', { category_name: 'Application Activity' }],
    ['severity', { severity: 'Low' }],
    ['status', { status: 'Failure' }],
    ['entity', { entity: { uid: 'acme', type_id: 4, type: 'Group' } }],
    ['actor', { actor: { user: { uid: 'a', type_id: 2, type: 'User' } } }],
  ])('whose %s does not belong to its number is noticed', (name, changes) => {
    expect(ocsfFault({ ...ocsf(row()), ...changes })).toMatch(new RegExp(`^${name} is `));
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
