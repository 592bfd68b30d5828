import type { OwnAction } from '@sidenote/contract/house-schema';
import { productsOnHost } from '@sidenote/contract/products';
import { useState } from 'react';
import { z } from 'zod';
import { request } from '../../../api/request.ts';
import { say } from '../../../locales/say.ts';
import { FaultNotice } from '../../../parts/fault-notice.tsx';
import { change } from '../../../session/fresh-sign-in.ts';

const answerSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).length(1),
});

/** Runs an own action, in force or not, on a text through the gateway itself. The text is kept nowhere but in this page. */
export function TryOut({ action, sites }: { action: OwnAction; sites: readonly string[] }) {
  const [site, setSite] = useState(() => sites.find((one) => !one.includes('*')) ?? '');
  const [text, setText] = useState('');
  const [state, setState] = useState<{ answer?: string; error?: unknown; running?: boolean }>({});
  const run = async () => {
    setState({ running: true });
    try {
      const product = productsOnHost(site)[0] ?? 'web';
      const body = { site, product, parameters: action.parameters, text };
      const path = '/v1/admin/organisation/try-out';
      const { value } = await change(() => request({ method: 'POST', path, body, answer: answerSchema }));
      setState({ answer: value.choices[0]?.message.content ?? '' });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <details>
      <summary>{say('scope.tryTitle')}</summary>
      <div className="stack">
        <p className="soft small">{say('scope.tryLead')}</p>
        <label className="field">
          {say('scope.trySite')}
          <input value={site} spellCheck={false} onChange={({ target }) => setSite(target.value.trim())} />
        </label>
        <label className="field">
          {say('scope.tryText')}
          <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <div className="row">
          <button
            type="button"
            className="button"
            disabled={state.running === true || text.trim() === '' || site === ''}
            onClick={() => void run()}
          >
            {state.running === true ? say('scope.tryRunning') : say('scope.tryButton')}
          </button>
        </div>
        {state.error !== undefined && <FaultNotice error={state.error} kind="warn" />}
        {state.answer !== undefined && (
          <section aria-label={say('scope.tryAnswer')}>
            <h3>{say('scope.tryAnswer')}</h3>
            <p className="tried">{state.answer}</p>
          </section>
        )}
      </div>
    </details>
  );
}
