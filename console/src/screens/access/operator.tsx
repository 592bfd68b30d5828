import type { Access } from '@sidenote/contract/access';
import { say } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';

/** What whoever runs the gateway can see of it. */
export function Operator({ of: { operations } }: { of: Access }) {
  const { metrics, traces, logs } = operations;
  return (
    <Section title={say('access.operator')} lead={say('access.operatorLead')}>
      <Facts
        facts={[
          [say('access.metrics'), say(`access.metricsBy.${metrics}`)],
          [
            say('access.traces'),
            traces === null ? say('access.tracesOff') : say('access.tracesTo', { host: traces }),
          ],
          [say('access.logs'), say(`access.logsBy.${logs}`)],
        ]}
      />
    </Section>
  );
}
