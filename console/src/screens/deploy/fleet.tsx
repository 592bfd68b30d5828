import { fleetSchema } from '@sidenote/contract/fleet';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayDay, sayNumber } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';
import { versionsIn } from './versions-in.ts';

/** Which versions of the extension browsers have told, beside the one that they are offered. */
export function Fleet() {
  const answer = useAnswer('/v1/admin/fleet', fleetSchema);
  return (
    <Section title={say('deploy.fleet')} lead={say('deploy.fleetLead')}>
      <Loaded of={answer}>
        {(fleet) => {
          const rows = versionsIn(fleet);
          if (rows.length === 0)
            return <Empty title={say('deploy.noFleet')}>{say('deploy.noFleetNext')}</Empty>;
          return (
            <Table
              caption={say('deploy.version')}
              rows={rows}
              keyOf={({ browser, version, policy }) => `${browser} ${version} ${policy}`}
              columns={[
                {
                  id: 'browser',
                  title: say('deploy.browser'),
                  cell: ({ browser }) => say(`deploy.browsers.${browser}`),
                },
                {
                  id: 'version',
                  title: say('deploy.version'),
                  cell: ({ version }) => (version === 'other' ? say('deploy.otherVersions') : version),
                },
                {
                  ...{ id: 'told', title: say('deploy.told'), numeric: true },
                  cell: ({ told }) => sayNumber(told),
                },
                {
                  id: 'policy',
                  title: say('deploy.policy'),
                  cell: ({ policy }) => say(`deploy.policies.${policy ?? 'unknown'}`),
                },
                { id: 'last', title: say('deploy.last'), cell: ({ last }) => sayDay(last) },
                {
                  id: 'offered',
                  title: say('deploy.offered'),
                  cell: ({ version, offered }) => sayOffered(version, offered),
                },
              ]}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}

function sayOffered(version: string, offered: string | null): string {
  if (offered === null) return say('deploy.nothingOffered');
  return version === offered ? say('deploy.isOffered') : say('deploy.isOlder', { version: offered });
}
