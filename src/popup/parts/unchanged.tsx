import { ENGINE_MODEL } from '@sidenote/contract/engine';
import type { JobIn } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { Notice } from './notice.tsx';

/** That a rewrite is the passage itself and, where rules for English have read another language, that they cannot tell. */
export function Unchanged({ job: { answered, capture } }: { job: JobIn<'answer'> }) {
  const byRules = answered?.provenance.model === ENGINE_MODEL;
  const english = capture.language?.toLowerCase().startsWith('en') === true;
  return (
    <Notice kind={byRules && !english ? 'plain' : 'good'}>
      <p>{say('answer.unchanged')}</p>
      {byRules && !english && <p className="soft">{say('answer.onlyEnglish')}</p>}
    </Notice>
  );
}
