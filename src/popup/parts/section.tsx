import { type ReactNode, useId } from 'react';

/** One part of a longer view, under its heading, which takes the focus where a control of the part goes. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="stack told" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
