import { useEffect } from 'react';
import type { Disclosure } from '../../disclosure.ts';
import { say } from '../../locales/say.ts';
import type { PanelState } from '../../messages.ts';
import { Section } from '../parts/section.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Working } from '../parts/working.tsx';
import type { Send } from '../send.ts';
import type { Draft } from '../sent-of.ts';
import { Answerers } from './answerers.tsx';
import { AppliedRules } from './applied-rules.tsx';
import { CueSection } from './cue-section.tsx';
import { GraphSection } from './graph-section.tsx';
import { RequestsToday } from './requests-today.tsx';
import { SentNow } from './sent-now.tsx';
import { Terms } from './terms.tsx';

/**
 * Everything that a person may know of where their texts go, in one place. Over the panel, whose own screen stays as it is
 * and hears no key meanwhile.
 */
export default function TransparencyDialog(props: {
  state: PanelState;
  disclosure: Disclosure | undefined;
  /** What a preview below would send as it stands. */
  draft: Draft | undefined;
  send: Send;
  close: () => void;
}) {
  const { state, disclosure, draft, send, close } = props;
  const { told, applied } = disclosure ?? {};
  const { tabId, site, person } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another page or person, not for another job
  useEffect(() => send({ type: 'panel/disclose' }), [tabId, site, person?.name]);
  return (
    <Sheet title={say('transparency.title')} cue={state.cue.chosen} close={close}>
      <SentNow job={state.job} draft={draft} />
      {told === undefined ? <Asking title={say('answerers.title')} /> : <Answerers told={told} />}
      {applied === undefined ? (
        <Asking title={say('applied.title')} />
      ) : (
        <AppliedRules applied={applied} managed={state.managed} />
      )}
      <GraphSection told={told} />
      {told !== undefined && <Terms told={told} gateway={state.gateway.url} />}
      {(state.person !== undefined || state.cue.chosen !== undefined) && (
        <CueSection chosen={state.cue.chosen} mayChange={state.person !== undefined} send={send} />
      )}
      {/* Last: it may be long. */}
      {disclosure !== undefined && <RequestsToday requests={disclosure.requests} send={send} />}
    </Sheet>
  );
}

/** What is being found out, under the heading that it will have. */
function Asking({ title }: { title: string }) {
  return (
    <Section title={title}>
      <Working text={say('transparency.loading')} />
    </Section>
  );
}
