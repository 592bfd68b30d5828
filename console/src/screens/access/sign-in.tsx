import type { Access } from '@sidenote/contract/access';
import { say, sayRow } from '../../locales/say.ts';
import { Facts } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';

/** Whose tokens are taken, what gives somebody a role, and whether a directory is connected. */
export function SignIn({ of: { issuer, directory } }: { of: Access }) {
  const { roleMap } = issuer;
  return (
    <Section title={say('access.signIn')}>
      <Facts
        facts={[
          [say('access.issuer'), <code key="issuer">{issuer.issuer}</code>],
          [say('access.audience'), <code key="audience">{issuer.audience}</code>],
          [say('access.clients'), <code key="clients">{sayRow(issuer.clientIds)}</code>],
          [say('access.algorithms'), sayRow(issuer.algorithms)],
          [say('access.claim'), <code key="claim">{issuer.claim}</code>],
          [say('access.personClaim'), <code key="person">{issuer.personClaim}</code>],
          [say('access.rolesClaim'), <code key="roles">{issuer.rolesClaim}</code>],
          [
            say('access.roleMap'),
            roleMap.length === 0 ? say('access.noRoleMap') : <RoleMap key="map" of={roleMap} />,
          ],
          [say('access.directory'), say(directory ? 'access.directoryOn' : 'access.directoryOff')],
        ]}
      />
    </Section>
  );
}

function RoleMap({ of: roleMap }: { of: Access['issuer']['roleMap'] }) {
  return (
    <ul className="plain-list">
      {roleMap.map(({ value, role }) => (
        <li key={value}>{say('access.roleOf', { value, role: say(`roles.${role}`) })}</li>
      ))}
    </ul>
  );
}
