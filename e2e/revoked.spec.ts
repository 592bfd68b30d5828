import { reasons } from '@sidenote/contract/locales/en/reasons';
import { urns } from '@sidenote/gateway/routes/scim/urns';
import { directoryToken, scimClient } from '@sidenote/gateway/testing/directory';
import { expect, test } from './rig/test.ts';

const { token, sha256 } = directoryToken();

test.use({
  slow: true,
  gatewayConfig: {
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: sha256 }],
  },
});

test('my organisation ends my access in the middle of an answer, and gives it back', async ({
  person,
  playground,
  upstream,
  gateway,
}) => {
  await person.settleIn();
  await person.page.goto(playground.urls.releasePlan);
  const paragraph = person.page.getByTestId('misspelt');
  await paragraph.selectText();
  const panel = await person.pick('fix-spelling-grammar', paragraph);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have received ');
  await expect(panel.getByText('We have received')).toBeVisible();

  const directory = scimClient(gateway.url, token);
  const mira = { schemas: [urns.user], userName: 'mira' };
  const added = await directory('POST', '/Users', { ...mira, active: false });
  await expect(panel.getByText(reasons.access_revoked.sentence)).toBeVisible();
  await expect.poll(() => upstream.open()).toBe(0);

  await directory('PUT', `/Users/${added.body.id}`, { ...mira, active: true });
  await panel.close();
  await paragraph.selectText();
  const again = await person.pick('fix-spelling-grammar', paragraph);
  await expect.poll(() => upstream.open()).toBe(1);
  upstream.say('We have received it.');
  upstream.finish();
  await expect(again.getByTestId('answer')).toBeVisible();
  await expect(again.getByText(reasons.access_revoked.sentence)).toHaveCount(0);
});
