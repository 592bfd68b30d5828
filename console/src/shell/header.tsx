import { say, sayRow } from '../locales/say.ts';
import { signOut } from '../session/sign-out.ts';
import { useSession } from '../session/use-session.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { seenScreens } from './seen-screens.ts';

/** Whose console it is, who looks at it, and the way out. */
export function Header({ menu }: { menu: { readonly open: boolean; readonly toggle: () => void } }) {
  const { organisation, name, roles } = useSession();
  const held = roles.filter((role) => role !== 'user' || roles.length === 1);
  return (
    <header className="header">
      {seenScreens(roles).length > 0 && (
        <button type="button" className="button menu-button" aria-expanded={menu.open} onClick={menu.toggle}>
          {say('shell.menu')}
        </button>
      )}
      <p className="brand">
        <span className="strong">{organisation.name}</span>{' '}
        <span className="soft">{say('shell.product')}</span>
      </p>
      <LanguageSwitch />
      <p className="who">
        <span>{name}</span>{' '}
        <span className="soft small">{sayRow(held.map((role) => say(`roles.${role}`)))}</span>
      </p>
      <button type="button" className="button quiet" onClick={() => void signOut()}>
        {say('shell.signOut')}
      </button>
    </header>
  );
}
