import { useMemo } from 'react';
import { leave } from '../leave.ts';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import { useKeys } from '../use-keys.ts';

/** The organisation's rules are being asked for: a moment, unless the gateway or the sign-in takes its time. */
export function CheckingScreen({ send }: { send: Send }) {
  useKeys(useMemo(() => ({ escape: () => leave(send) }), [send]));
  return (
    <>
      <Working text="Checking your organisation’s rules …" />
      <div className="row secondary">
        <button type="button" className="button quiet" onClick={() => leave(send)}>
          Cancel<span className="key">Esc</span>
        </button>
      </div>
    </>
  );
}
