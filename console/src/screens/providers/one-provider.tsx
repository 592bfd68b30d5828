import { lets } from '@sidenote/contract/admin-rules';
import type { ProviderFacts } from '@sidenote/contract/providers';
import { codeName } from '../../figures/value-names.ts';
import { say, sayDay, sayRow, sayTime } from '../../locales/say.ts';
import { toldRetention } from '../../locales/told-retention.ts';
import { Facts } from '../../parts/facts.tsx';
import { Notice, Tag } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { useSession } from '../../session/use-session.ts';
import { KeyButtons } from './key-buttons.tsx';

const healthTags = { working: 'good', trying: 'warn', resting: 'bad', unknown: 'plain' } as const;

/** Everything about one provider; owners change its key here. */
export function OneProvider({ provider }: { provider: ProviderFacts }) {
  const { roles } = useSession();
  const { closed, health, host, models, regions } = provider;
  return (
    <Section
      title={provider.provider}
      aside={<Tag kind={healthTags[health]}>{say(`providers.healths.${health}`)}</Tag>}
    >
      {closed !== null && <Notice kind="warn">{say(`providers.closed.${closed}`)}</Notice>}
      <Facts
        facts={[
          [say('providers.models'), sayRow(models)],
          [say('providers.regions'), sayRow(regions)],
          [say('providers.host'), host === null ? say('providers.inside') : <code key="host">{host}</code>],
          [say('providers.retention'), toldRetention(provider.retention)],
          ...wordsOf(provider),
          [say('providers.processor'), <Processor key="processor" of={provider} />],
          [say('providers.key'), keyOf(provider)],
          [say('providers.lastFailure'), lastFailureOf(provider)],
        ]}
      />
      {provider.keyKind === 'organisation' && lets('owns', roles) && <KeyButtons provider={provider} />}
    </Section>
  );
}

function wordsOf({ stands, attested }: ProviderFacts): (readonly [string, string])[] {
  if (attested === null)
    return [
      [
        say('providers.retentionWord'),
        say(stands === 'gateway' ? 'providers.nobodyElse' : 'providers.operatorWord'),
      ],
    ];
  const said = ({ expires, verified, evidence }: typeof attested.retention) =>
    say('providers.wordOf', { day: sayDay(expires), verified: sayDay(verified), evidence });
  return [
    [say('providers.retentionWord'), said(attested.retention)],
    [say('providers.trainingWord'), said(attested.noTraining)],
  ];
}

function Processor({ of: { subProcessor, stands } }: { of: ProviderFacts }) {
  if (subProcessor === null)
    return say(stands === 'operator' ? 'providers.unlisted' : 'providers.noProcessor');
  const { name, locations, purpose, effectiveFrom } = subProcessor;
  return (
    <>
      {say('providers.processorOf', { name, purpose, locations: sayRow(locations) })}{' '}
      <span className="soft small">{say('providers.processorFrom', { day: sayDay(effectiveFrom) })}</span>
    </>
  );
}

function keyOf({ keyKind, key }: ProviderFacts): string {
  if (keyKind !== 'organisation') return say(`providers.keys.${keyKind}`);
  if (key === null) return say('providers.keys.missing');
  return say('providers.keyFacts', { fingerprint: key.fingerprint, time: sayTime(key.createdAt) });
}

function lastFailureOf({ lastFailure }: ProviderFacts): string {
  if (lastFailure === null) return say('providers.noFailure');
  const { code, at } = lastFailure;
  return say('providers.lastFailureOf', { sentence: codeName(code), time: sayTime(at) });
}
