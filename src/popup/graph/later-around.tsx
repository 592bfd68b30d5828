import { lazy, Suspense } from 'react';
import type { AroundProps } from './around-screen.tsx';

/** Loaded once somebody asks: the panel opens without it. */
const AroundScreen = lazy(() => import('./around-screen.tsx'));

/** What is around the page, as soon as its screen is loaded. */
export function LaterAround(props: AroundProps) {
  return (
    <Suspense fallback={<div data-testid="loading" />}>
      <AroundScreen {...props} />
    </Suspense>
  );
}
