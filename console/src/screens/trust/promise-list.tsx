import { promiseGroups } from '@sidenote/contract/promises';
import type { PromiseStanding } from '@sidenote/contract/trust';
import { say } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Section } from '../../parts/page.tsx';
import { PromiseRow } from './promise-row.tsx';

/** Promises by their groups; what does not hold stands before all of them. */
export function PromiseList({ promises }: { promises: readonly PromiseStanding[] }) {
  if (promises.length === 0) return <Empty title={say('trust.none')}>{say('trust.noneNext')}</Empty>;
  const failing = promises.filter(({ state }) => state === 'failing');
  return (
    <>
      {failing.length > 0 && (
        <Section title={say('trust.failingGroup')}>
          <Rows promises={failing} />
        </Section>
      )}
      {promiseGroups.map((group) => {
        const own = promises.filter((one) => one.group === group && one.state !== 'failing');
        return own.length === 0 ? null : (
          <Section key={group} title={say(`trust.groups.${group}`)}>
            <Rows promises={own} />
          </Section>
        );
      })}
    </>
  );
}

function Rows({ promises }: { promises: readonly PromiseStanding[] }) {
  return (
    <ul className="promises">
      {promises.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} />
      ))}
    </ul>
  );
}
