import type { DeployQuery } from '@sidenote/contract/deploy';
import { type Deployment, policyEntries } from '@sidenote/contract/deployment/deployment';
import { say } from '../../locales/say.ts';
import { OneOf } from '../../parts/one-of.tsx';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

const narrows = ['gateway', 'browser'] as const;
const windows = ['no', 'yes'] as const;

/** What the templates are made of, and the two things that an admin decides about it here. */
export function Values(props: {
  values: Deployment;
  view: DeployQuery;
  onChange: (parts: Partial<DeployQuery>) => void;
}) {
  const { values, view, onChange } = props;
  const rows: (readonly [string, string])[] = [
    ['chromium.id', values.chromium.id],
    ['chromium.updates', values.chromium.updates],
    ['firefox.id', values.firefox.id],
    ['firefox.package', values.firefox.package],
    ...policyEntries(values).map(([key, value]) => [key, JSON.stringify(value)] as const),
  ];
  return (
    <Section title={say('deploy.values')} lead={say('deploy.valuesLead')}>
      <OneOf
        question={say('deploy.narrow')}
        values={narrows}
        chosen={view.narrow}
        said={(narrow) => say(`deploy.narrows.${narrow}`)}
        onChange={(narrow) => onChange({ narrow })}
      />
      <OneOf
        question={say('deploy.privateWindows')}
        values={windows}
        chosen={view.privateWindows}
        said={(privateWindows) => say(`deploy.private.${privateWindows}`)}
        onChange={(privateWindows) => onChange({ privateWindows })}
      />
      <Table
        caption={say('deploy.places.everywhere')}
        rows={rows}
        keyOf={([key]) => key}
        columns={[
          { id: 'key', title: say('deploy.key'), cell: ([key]) => <code>{key}</code> },
          { id: 'value', title: say('deploy.set'), cell: ([, value]) => <code>{value}</code> },
        ]}
      />
    </Section>
  );
}
