import { urns } from '@sidenote/gateway/routes/scim/urns';
import { directoryToken, scimClient } from '@sidenote/gateway/testing/directory';
import { long } from '../scripts/proofs/of-proofs-alone.ts';
import { leaveForList, switchGraphOn, tick } from './rig/teamwork.ts';
import { expect, test } from './rig/test.ts';

const { token, sha256 } = directoryToken();

test.use({
  slow: true,
  gatewayConfig: {
    organisations: [{ id: 'acme', name: 'Acme', claim: 'acme', directoryTokenSha256: sha256 }],
  },
});

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

test(
  'the model is told of me exactly the line that I am shown, and nothing of what I untick (R34)',
  long,
  async ({ person, playground, gateway, upstream }) => {
    const directory = scimClient(gateway.url, token);
    const ids = await Promise.all(
      ['mira', 'b', 'c', 'd', 'e'].map(async (userName) => {
        const { body } = await directory('POST', '/Users', { schemas: [urns.user], userName, active: true });
        return { value: body.id };
      }),
    );
    await directory('POST', '/Groups', { schemas: [urns.group], displayName: 'Billing', members: ids });
    await switchGraphOn(gateway, '--graph-context', 'on');
    await person.settleIn();
    const { page } = person;
    await page.goto(playground.urls.issue);
    const panel = await person.dock();
    upstream.answerWith('The date is taken too early.');

    /** The instructions that the model was given for the page, sent with these parts of the line unticked. */
    const told = async (shown: string, ...unticked: string[]) => {
      await person.pickForPage('summarise-page', page.getByRole('heading').first());
      const parts = panel.getByRole('group', { name: 'The model is told as well' });
      for (const name of unticked) await tick(parts.getByRole('checkbox', { name, exact: true }), false);
      await expect(parts.getByText(shown, { exact: true })).toBeVisible();
      const before = upstream.requests.length;
      await panel.getByRole('button', { name: /^Send the page/ }).click();
      await expect(panel.getByTestId('answer')).toContainText('The date is taken too early.');
      await leaveForList(panel);
      expect(upstream.requests).toHaveLength(before + 1);
      const { messages } = upstream.requests.at(-1) as unknown as Body;
      // The passage stands behind a number of its own in each request.
      return messages.map(({ content }) => content.replaceAll(/(<\/?passage) [0-9a-f]{16}>/g, '$1>'));
    };

    const whole = 'The person works in the team “Billing”, in Jira, on tracking work.';
    const [system = '', ...others] = await told(whole);
    const lines = system.split('\n');
    expect(lines.filter((line) => line === whole)).toHaveLength(1);
    expect(others.join()).not.toContain(whole);

    const rest = 'The person works in Jira, on tracking work.';
    const [without = ''] = await told(rest, 'Team');
    expect(without).toBe(system.replace(whole, rest));

    // What was unticked stays so.
    const [silent = ''] = await told('Nothing about you.', 'Product', 'Kind of work');
    expect(silent).not.toContain('The person works');
    const left = silent.split('\n');
    expect(lines.filter((line) => !left.includes(line))).toEqual([whole]);
    expect(left.filter((line) => !lines.includes(line))).toEqual([]);

    // Who ends their part while a request is shown sees nothing of the graph in it any more.
    await person.pickForPage('summarise-page', page.getByRole('heading').first());
    const parts = panel.getByRole('group', { name: 'The model is told as well' });
    const note = panel.getByText('For the teamwork graph');
    await note.click();
    await expect(parts).toBeVisible();
    await panel.getByRole('button', { name: 'My part in the graph' }).click();
    const sheet = panel.getByRole('dialog', { name: 'My part in the graph' });
    await sheet.getByRole('button', { name: 'Switch off …' }).click();
    await sheet.getByRole('button', { name: 'Switch off and delete' }).click();
    await expect(sheet.getByText('You take no part: nothing is told of you', { exact: false })).toBeVisible();
    await sheet.getByRole('button', { name: /^(Back|Close)/ }).click();
    await expect(panel.getByRole('button', { name: /^Send the page/ })).toBeVisible();
    await expect(parts).toHaveCount(0);
    await expect(note).toHaveCount(0);
  },
);
