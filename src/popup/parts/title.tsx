import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A screen's heading. It takes the focus when its screen appears: the control that had it is gone with the screen
 * before, and a screen reader should go on here.
 */
export function Title({ level = 2, children }: { level?: 1 | 2; children: ReactNode }) {
  const Heading = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Heading className="title" ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
