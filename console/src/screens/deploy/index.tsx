import { deployQuerySchema, deploySchema } from '@sidenote/contract/deploy';
import { z } from 'zod';
import { useAnswer } from '../../api/use-answer.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { useView } from '../../parts/use-view.ts';
import { Fleet } from './fleet.tsx';
import { Templates } from './templates.tsx';
import { Values } from './values.tsx';

const { narrow, privateWindows } = deployQuerySchema.shape;
const viewSchema = z.object({
  narrow: narrow.catch('gateway'),
  privateWindows: privateWindows.catch('no'),
});

/** From the organisation's values to files for every system, and what browsers have by now. */
export default function DeployScreen() {
  const [view, setView] = useView(viewSchema);
  const answer = useAnswer(`/v1/admin/deploy?${new URLSearchParams(view)}`, deploySchema);
  const needs = answer.data?.value.needs.length;
  return (
    <Page screen="deploy" lead={needs === undefined ? undefined : leadOf(needs)}>
      <Loaded of={answer} lines={10}>
        {({ values, needs, files }) => (
          <>
            {needs.length > 0 && (
              <Section title={say('deploy.missing')}>
                <ul>
                  {needs.map((need) => (
                    <li key={need}>{say(`deploy.needs.${need}`)}</li>
                  ))}
                </ul>
              </Section>
            )}
            <Values values={values} view={view} onChange={setView} />
            <Templates files={files} />
          </>
        )}
      </Loaded>
      <Fleet />
    </Page>
  );
}

function leadOf(needs: number): string {
  return needs === 0 ? say('deploy.leadReady') : sayCount('deploy.leadMissing', needs);
}
