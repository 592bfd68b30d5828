import type { Code } from '@sidenote/contract/faults';
import type { Transparency } from '@sidenote/contract/transparency';
import { say, sayDay, sayList } from '../../locales/say.ts';
import { Section } from '../parts/section.tsx';

/** The AI terms as the organisation accepted them, and what the gateway keeps (R23, R24). */
export function Terms({ told, gateway }: { told: Transparency | Code; gateway: string | undefined }) {
  if (typeof told === 'string') return null;
  const { terms, keptDays, graph } = told;
  return (
    <Section title={say('terms.title')}>
      <p className="small">{accepted(terms)}</p>
      <dl className="facts card">
        <dt>{say('terms.address')}</dt>
        <dd>{gateway === undefined ? null : new URL('/v1/terms', gateway).href}</dd>
        <dt>{say('terms.hash')}</dt>
        <dd className="hash">{terms.sha256}</dd>
      </dl>
      <details>
        <summary>{say('terms.read')}</summary>
        {/* The terms are what was accepted, word for word: they are not translated. */}
        <p className="small pre-line" lang="en" dir="ltr">
          {terms.text}
        </p>
      </details>
      <p className="small soft">{say('terms.kept', keptDays)}</p>
      {!graph.on && <p className="small soft">{keptWithoutGraph(graph)}</p>}
      <p className="small soft">{say('terms.stopped')}</p>
    </Section>
  );
}

function accepted({ version, acceptedVersion, acceptedAt }: Transparency['terms']): string {
  if (acceptedVersion === null || acceptedAt === null) return say('terms.notAccepted', { current: version });
  const day = sayDay(acceptedAt);
  return acceptedVersion === version
    ? say('terms.accepted', { version, day })
    : say('terms.acceptedOther', { version: acceptedVersion, day, current: version });
}

/** That the teamwork graph is off, and what of it stays all the same. */
function keptWithoutGraph({ kept }: Transparency['graph']): string {
  const off = say('keptInGraph.off');
  if (kept.length === 0) return off;
  return `${off} ${say('keptInGraph.stays')} ${sayList(kept.map(({ what }) => say(`keptInGraph.what.${what}`)))}`;
}
