import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Buttons that stay in sight, however long what is above them is. What the focus is brought to comes to stand above them, also
 * where a narrow panel or long words make them several lines.
 */
export function StayingRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const there = row.current;
    if (there === null) return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty('--staying', `${there.offsetHeight}px`));
    watch.observe(there);
    return () => {
      watch.disconnect();
      style.removeProperty('--staying');
    };
  }, []);
  return (
    <div ref={row} className="row staying">
      {children}
    </div>
  );
}
