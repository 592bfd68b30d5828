import type { ConsoleScreenId } from '@sidenote/contract/console-screens';
import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../locales/say.ts';
import { useSession } from '../session/use-session.ts';

/** A screen: its name, what is true now in one sentence, and its content. */
export function Page(props: {
  screen: ConsoleScreenId;
  lead?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  const { screen, ...more } = props;
  return <TitledPage title={say(`screens.${screen}`)} {...more} />;
}

/**
 * What stands where a screen does, under a title. Whoever comes to it by a link stands at its heading, so that a screen
 * reader says where they are.
 */
export function TitledPage({
  title,
  lead,
  note,
  onItsWay = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** What is true of all of the screen, in a calmer sentence. */
  note?: ReactNode;
  /** Whether what belongs under the title is still to come. */
  onItsWay?: boolean;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { organisation } = useSession();
  useEffect(() => {
    document.title = say('shell.titleOf', { screen: title, organisation: organisation.name });
    heading.current?.focus({ preventScroll: true });
  }, [title, organisation.name]);
  return (
    <article className="page" aria-busy={onItsWay}>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {note !== undefined && <p className="soft">{note}</p>}
      </header>
      {children}
    </article>
  );
}

/** A part of a screen under a heading of its own; `aside` stands at the end of its line. */
export function Section(props: { title: string; lead?: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.lead !== undefined && <p className="soft">{props.lead}</p>}
      {props.children}
    </section>
  );
}
