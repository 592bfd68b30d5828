import type { Access } from '@sidenote/contract/access';
import { lets } from '@sidenote/contract/admin-rules';
import type { DataOut } from '@sidenote/contract/data-out';
import { roles } from '@sidenote/contract/roles';
import { say, sayList } from '../../locales/say.ts';
import { Tag } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

const files = {
  audit: ['dataOut.auditFile', 'dataOut.auditFileWhat'],
  records: ['dataOut.records', 'dataOut.recordsWhat'],
  person: ['dataOut.personFile', 'dataOut.personFileWhat'],
  figures: ['dataOut.figuresFile', 'dataOut.figuresFileWhat'],
  picture: ['dataOut.pictureFile', 'dataOut.pictureFileWhat'],
} as const;

/** By what data leaves for programs of the organisation's own, or comes in from apps, to whom or from where, and which data that is. */
export function Leaves({ of: { leaves } }: { of: Access }) {
  return (
    <Section title={say('screens.data-out')}>
      <Table
        caption={say('screens.data-out')}
        rows={leaves}
        keyOf={({ id }) => id}
        columns={[
          { id: 'what', title: say('access.what'), cell: nameOf },
          { id: 'who', title: say('access.who'), cell: toWhom },
          { id: 'sent', title: say('dataOut.format'), cell: whatOf },
        ]}
      />
    </Section>
  );
}

function nameOf(out: DataOut) {
  if (out.kind === 'export') return say(files[out.id][0]);
  return (
    <>
      <bdi>{out.name}</bdi>{' '}
      <Tag kind={out.state === 'on' ? 'good' : 'plain'}>
        {out.kind === 'webhook' ? say(`dataOut.states.${out.state}`) : say(`connectors.states.${out.state}`)}
      </Tag>
    </>
  );
}

function toWhom(out: DataOut) {
  if (out.kind !== 'export') return <code>{out.host}</code>;
  return sayList(roles.filter((role) => lets(out.rule, [role])).map((role) => say(`roles.${role}`)));
}

function whatOf(out: DataOut) {
  if (out.kind === 'connector') return say('access.comesIn');
  return out.kind === 'export' ? say(files[out.id][1]) : say('dataOut.webhooksLead');
}
