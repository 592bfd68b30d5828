import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A screen's heading. It takes the focus when its screen appears: the control that had it is gone with the screen
 * before, and a screen reader should go on here.
 */
export function Title({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 className="title" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
