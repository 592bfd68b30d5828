import type { AppliedHere, RuledHere, RulesHere } from '../../disclosure.ts';
import { say, sayCount, sayList, sayTime } from '../../locales/say.ts';
import type { ManagedView } from '../../messages.ts';
import { Section } from '../parts/section.tsx';

/** The policies that apply, where they come from, and what they say of this page. */
export function AppliedRules({ applied, managed }: { applied: AppliedHere; managed: ManagedView }) {
  const { browserKeys, rules, here } = applied;
  return (
    <Section title={say('applied.title')}>
      <dl className="facts card">
        <dt>{say('applied.browser')}</dt>
        <dd>
          {browserKeys === undefined ? say('applied.unmanaged') : managedBy(managed)}
          {browserKeys !== undefined && browserKeys.length > 0 && (
            <span className="beneath soft">
              {say('applied.sets', {
                keys: sayList(browserKeys.map((key) => say(`policyKeys.${key}.title`))),
              })}
            </span>
          )}
        </dd>
        <dt>{say('applied.gateway')}</dt>
        <dd>
          {rules === undefined ? (
            say('applied.unknown')
          ) : (
            <>
              {rules.orgName}
              <span className="beneath soft">
                {say('applied.version', { version: rules.version, time: sayTime(rules.fetchedAt) })}
              </span>
            </>
          )}
        </dd>
        {rules !== undefined && (
          <>
            <dt>{say('provenance.region')}</dt>
            <dd>{rules.region}</dd>
            <dt>{say('applied.longest')}</dt>
            <dd>{sayCount('sent.characters', rules.longest)}</dd>
          </>
        )}
      </dl>
      {here !== undefined && <Here here={here} />}
    </Section>
  );
}

function Here({ here: { site, bySite, byProduct, actions } }: { here: RulesHere }) {
  return (
    <>
      <h4 className="small soft">{say('applied.here', { site })}</h4>
      <dl className="facts card">
        <dt>{say('applied.site')}</dt>
        <dd>{ruled(bySite)}</dd>
        <dt>{say('applied.product')}</dt>
        <dd>{ruled(byProduct)}</dd>
        <dt>{say('applied.actions')}</dt>
        <dd>{say('applied.someActions', { count: actions.allowed, all: actions.all })}</dd>
      </dl>
    </>
  );
}

function ruled(here: RuledHere): string {
  if (here.allowed) return say('applied.allowedBy', { entry: sayList(here.entries) });
  return say(here.source === 'browser' ? 'applied.refusedByBrowser' : 'applied.refusedByGateway');
}

function managedBy(managed: ManagedView): string {
  const name = managed.state === 'on' || managed.state === 'off' ? managed.orgName : undefined;
  return name === undefined
    ? say('setup.managedByOrganisation')
    : say('setup.managedBy', { organisation: name });
}
