import { type Providers, providersSchema } from '@sidenote/contract/providers';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { OneProvider } from './one-provider.tsx';
import { Routes } from './routes.tsx';
import '../notes/notes.css';

/** How often the health of providers is asked for, in milliseconds. */
const LOOK_MS = 15_000;

/** Who answers, on which terms, how they are, and what goes where. */
export default function ProvidersScreen() {
  const answer = useAnswer('/v1/admin/providers', providersSchema, { everyMs: LOOK_MS });
  return (
    <Page screen="providers" lead={answer.data && leadOf(answer.data.value)}>
      <Loaded of={answer} lines={10}>
        {({ providers, routes, maxRetentionDays }) => (
          <>
            {maxRetentionDays !== null && (
              <p className="soft">{sayCount('providers.requirement', maxRetentionDays)}</p>
            )}
            {providers.length === 0 && (
              <Empty title={say('providers.none')}>{say('providers.noneNext')}</Empty>
            )}
            {providers.some(({ host }) => host !== null) && (
              <p className="soft">{say('providers.healthsOf')}</p>
            )}
            {providers.map((provider) => (
              <OneProvider key={provider.id} provider={provider} />
            ))}
            <Routes routes={routes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function leadOf({ providers, region }: Providers): string {
  const closed = providers.filter((one) => one.closed !== null).length;
  if (closed > 0) return sayCount('providers.leadClosed', closed, { all: providers.length });
  if (providers.length > 0 && providers.every(({ host }) => host === null))
    return say('providers.leadInside');
  return sayCount('providers.lead', providers.length, { region });
}
