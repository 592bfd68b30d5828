import type { Code } from '@sidenote/contract/faults';
import type { Answerer, SubProcessorFacts, Transparency } from '@sidenote/contract/transparency';
import { say, sayDay, sayList } from '../../locales/say.ts';
import { toldFact, toldProvider, toldRetention } from '../../locales/told-provenance.ts';
import { AsWritten } from '../parts/as-written.tsx';
import { Section } from '../parts/section.tsx';
import { ToldFault } from './told-fault.tsx';

/** Everyone who may be asked about a text, on whose word, and the sub-processors among them. */
export function Answerers({ told }: { told: Transparency | Code }) {
  if (typeof told === 'string') {
    return (
      <Section title={say('answerers.title')}>
        <ToldFault code={told} />
      </Section>
    );
  }
  const { answerers, subProcessors } = told;
  return (
    <>
      <Section title={say('answerers.title')}>
        <p className="small soft">{say(answerers.length === 0 ? 'answerers.nobody' : 'answerers.order')}</p>
        {answerers.map((one) => (
          <AnswererFacts key={`${one.provider} ${one.model} ${one.region}`} {...one} />
        ))}
      </Section>
      <Section title={say('answerers.subProcessors')}>
        {subProcessors.map((one) => (
          <Facts key={one.name} {...one} />
        ))}
        {subProcessors.length === 0 && (
          <p className="small soft">
            {say(
              answerers.some(({ subProcessor }) => subProcessor !== null)
                ? 'answerers.unlisted'
                : 'answerers.noSubProcessors',
            )}
          </p>
        )}
      </Section>
    </>
  );
}

function AnswererFacts({ provider, model, region, retention, stands, attested, subProcessor }: Answerer) {
  return (
    <dl className="facts card">
      <dt>{say('provenance.provider')}</dt>
      <dd>{toldProvider(provider)}</dd>
      <dt>{say('provenance.model')}</dt>
      <dd>{toldFact(model)}</dd>
      <dt>{say('provenance.region')}</dt>
      <dd>{toldFact(region)}</dd>
      <dt>{say('provenance.retention')}</dt>
      <dd>
        {toldRetention(retention) ?? <AsWritten words={retention} />}
        {attested !== null && <Evidence {...attested.retention} />}
      </dd>
      {attested !== null && (
        <>
          <dt>{say('answerers.training')}</dt>
          <dd>
            {say('answerers.noTraining')}
            <Evidence {...attested.noTraining} />
          </dd>
        </>
      )}
      {subProcessor !== null && (
        <>
          <dt>{say('provenance.subProcessor')}</dt>
          <dd>{subProcessor}</dd>
        </>
      )}
      {stands !== 'attested' && (
        <dd className="whole soft">
          {say(stands === 'gateway' ? 'answerers.inGateway' : 'answerers.unattested')}
        </dd>
      )}
    </dl>
  );
}

function Evidence({ evidence, verified, expires }: { evidence: string; verified: string; expires: string }) {
  const between = { verified: sayDay(verified), expires: sayDay(expires) };
  return <span className="beneath soft">{say('answerers.evidence', { evidence, ...between })}</span>;
}

function Facts({ name, purpose, locations, effectiveFrom, evidence }: SubProcessorFacts) {
  return (
    <dl className="facts card">
      <dt>{say('provenance.subProcessor')}</dt>
      <dd>{name}</dd>
      <dt>{say('answerers.purpose')}</dt>
      <dd>
        <AsWritten words={purpose} />
      </dd>
      <dt>{say('answerers.places')}</dt>
      <dd>{sayList(locations)}</dd>
      <dt>{say('answerers.since')}</dt>
      <dd>{sayDay(effectiveFrom)}</dd>
      <dt>{say('answerers.evidenceTitle')}</dt>
      <dd>
        <AsWritten words={evidence} />
      </dd>
    </dl>
  );
}
