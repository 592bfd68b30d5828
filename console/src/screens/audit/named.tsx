import { say } from '../../locales/say.ts';
import { useSession } from '../../session/use-session.ts';

const pseudonym = /^[0-9a-f]{32}$/;

/** Who or what a row names. Of a pseudonym the beginning is enough to tell people apart; all of it is in its title. */
export function Named({ name }: { name: string }) {
  const { person } = useSession();
  if (!pseudonym.test(name)) return <bdi>{name}</bdi>;
  return (
    <>
      <code title={name}>{`${name.slice(0, 8)}…`}</code>
      {name === person && <span className="soft"> ({say('audit.you')})</span>}
    </>
  );
}
