import { keyFactsSchema, providerKeySchema } from '@sidenote/contract/administration';
import type { ProviderFacts } from '@sidenote/contract/providers';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { nothing, request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { say } from '../../locales/say.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failed } from '../../parts/failed.tsx';
import { change } from '../../session/fresh-sign-in.ts';

interface Props {
  readonly act: 'enter' | 'remove';
  readonly provider: ProviderFacts;
  readonly onClose: () => void;
}

/** Takes a key, or takes it away. What was typed is gone with the dialog; there is no undo, as no key can be read again. */
export function KeyDialog({ act, provider, onClose }: Props) {
  const [key, setKey] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const { told } = useChanges();
  const client = useQueryClient();
  const keyMissing = act === 'enter' && !providerKeySchema.shape.key.safeParse(key).success;
  const reasonMissing = reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (keyMissing || reasonMissing) return;
    setSending(true);
    setError(undefined);
    try {
      await change(() => carryOut(act, provider.id, { key, reason: reason.trim() }));
      told({ says: say(act === 'enter' ? 'providers.entered' : 'providers.removed') });
      onClose();
      await client.invalidateQueries({ queryKey: keyOf('/') });
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  return (
    <Dialog title={say('providers.keyTitle', { provider: provider.provider })} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{say(act === 'enter' ? 'providers.keyLead' : 'providers.removeLead')}</p>
        {act === 'enter' && (
          <label className="field">
            {say('providers.keyField')}
            <input
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={key}
              onChange={({ target }) => setKey(target.value)}
            />
            {tried && keyMissing && <span className="field-fault">{say('providers.keyMissing')}</span>}
          </label>
        )}
        <label className="field">
          {say('providers.keyReason')}
          <textarea
            rows={2}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          {tried && reasonMissing && <span className="field-fault">{say('providers.reasonMissing')}</span>}
        </label>
        {error !== undefined && <Failed error={error} again={() => void send()} />}
        <div className="row end">
          <button type="button" className="button quiet" onClick={onClose}>
            {say('parts.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={sending}>
            {sending
              ? say('providers.sending')
              : say(act === 'enter' ? 'providers.save' : 'providers.remove')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

async function carryOut(
  act: Props['act'],
  id: string,
  { key, reason }: { key: string; reason: string },
): Promise<void> {
  const path = `/v1/admin/keys/${encodeURIComponent(id)}`;
  if (act === 'enter') await request({ method: 'PUT', path, body: { key, reason }, answer: keyFactsSchema });
  else await request({ method: 'DELETE', path, body: { reason }, answer: nothing });
}
