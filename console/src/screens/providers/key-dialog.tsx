import { keyFactsSchema, providerKeySchema } from '@sidenote/contract/administration';
import type { ProviderFacts } from '@sidenote/contract/providers';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nothing, request } from '../../api/request.ts';
import { keyOf } from '../../api/use-answer.ts';
import { useChanges } from '../../change/changes.tsx';
import { ReasonDialog } from '../../change/reason-dialog.tsx';
import { say } from '../../locales/say.ts';

interface Props {
  readonly act: 'enter' | 'remove';
  readonly provider: ProviderFacts;
  readonly onClose: () => void;
}

/** Takes a key, or takes it away. What was typed is gone with the dialog; there is no undo, as no key can be read again. */
export function KeyDialog({ act, provider, onClose }: Props) {
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const { told } = useChanges();
  const client = useQueryClient();
  const missing = act === 'enter' && !providerKeySchema.shape.key.safeParse(key).success;
  return (
    <ReasonDialog
      title={say('providers.keyTitle', { provider: provider.provider })}
      lead={say(act === 'enter' ? 'providers.keyLead' : 'providers.removeLead')}
      button={say(act === 'enter' ? 'providers.save' : 'providers.remove')}
      fields={
        act === 'enter' && (
          <label className="field">
            {say('providers.keyField')}
            <input
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={key}
              onChange={({ target }) => setKey(target.value)}
            />
            {tried && missing && <span className="field-fault">{say('providers.keyMissing')}</span>}
          </label>
        )
      }
      ready={() => {
        setTried(true);
        return !missing;
      }}
      carryOut={async (reason) => {
        await carryOut(act, provider.id, { key, reason });
        told({ says: say(act === 'enter' ? 'providers.entered' : 'providers.removed') });
        onClose();
        await client.invalidateQueries({ queryKey: keyOf('/') });
      }}
      onClose={onClose}
    />
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
