import { webhookListSchema } from '@sidenote/contract/webhooks';
import { useAnswer } from '../../api/use-answer.ts';
import { sayCount } from '../../locales/say.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { Files } from './files.tsx';
import { WebhookList } from './webhook-list.tsx';
import './data-out.css';

/** How often a screen with messages on their way looks again. In milliseconds. */
const LOOK_MS = 5_000;

/** Everything by which data leaves the gateway for the organisation's own programs. */
export default function DataOutScreen() {
  const answer = useAnswer('/v1/admin/webhooks', webhookListSchema, { everyMs: LOOK_MS });
  const count = answer.data?.value.webhooks.length;
  return (
    <Page screen="data-out" lead={count === undefined ? undefined : sayCount('dataOut.lead', count)}>
      <Files />
      <Loaded of={answer}>{({ webhooks }) => <WebhookList webhooks={webhooks} />}</Loaded>
    </Page>
  );
}
