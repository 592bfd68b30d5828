import { lazy, Suspense } from 'react';
import type { PanelState } from '../../messages.ts';
import type { Send } from '../send.ts';

/** Loaded once somebody looks: the panel opens without it. */
const MyPartSheet = lazy(() => import('./my-part-sheet.tsx'));

/** What the graph has of the person, as soon as its page is loaded. */
export function LaterMyPart(props: { state: PanelState; send: Send; close: () => void }) {
  return (
    <Suspense>
      <MyPartSheet {...props} />
    </Suspense>
  );
}
