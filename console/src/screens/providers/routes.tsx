import type { Providers } from '@sidenote/contract/providers';
import { say, sayRow } from '../../locales/say.ts';
import { actionName } from '../../parts/action-name.ts';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';

/** Which actions are asked of whom, in order. */
export function Routes({ routes }: { routes: Providers['routes'] }) {
  return (
    <Section title={say('providers.routes')} lead={say('providers.routesLead')}>
      <Table
        caption={say('providers.routeSteps')}
        rows={routes}
        keyOf={({ actions }) => actions.join(' ')}
        columns={[
          {
            id: 'actions',
            title: say('providers.routeActions'),
            cell: ({ actions }) =>
              routes.length === 1 ? say('providers.everyAction') : sayRow(actions.map(actionName)),
          },
          { id: 'steps', title: say('providers.routeSteps'), cell: ({ steps }) => <Steps of={steps} /> },
        ]}
      />
    </Section>
  );
}

function Steps({ of: steps }: { of: Providers['routes'][number]['steps'] }) {
  if (steps.length === 0) return say('providers.nobody');
  return (
    <ol>
      {steps.map(({ provider, model }) => (
        <li key={`${provider} ${model}`}>{say('providers.step', { provider, model })}</li>
      ))}
    </ol>
  );
}
