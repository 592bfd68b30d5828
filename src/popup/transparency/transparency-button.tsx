import { type RefObject, useState } from 'react';
import type { Disclosure } from '../../disclosure.ts';
import { say } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import { Icon } from '../parts/icons.tsx';
import { later } from '../parts/later.tsx';
import type { Send } from '../send.ts';
import type { Draft } from '../sent-of.ts';

/** Loaded once somebody looks: the panel opens without it. */
const { Later: TransparencyDialog } = later(async () => (await import('./transparency-dialog.tsx')).default);

/** One click to everything about where texts go, from every state. */
export function TransparencyButton(props: {
  state: PanelState;
  disclosure: Disclosure | undefined;
  draft: RefObject<Draft | undefined>;
  send: Send;
}) {
  const { state, disclosure, draft, send } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={say('header.transparency')}
        title={say('header.transparency')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="shield" />
      </button>
      {open && (
        <TransparencyDialog
          state={state}
          disclosure={disclosure}
          draft={draft.current}
          send={send}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
