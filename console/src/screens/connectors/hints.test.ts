import { connectorApps } from '@sidenote/contract/graph/connector-apps';
import { expect, test } from 'vitest';
import { consoleLanguages, consoleLanguageTags } from '../../locales/languages.ts';
import { messageOf, speak } from '../../locales/say.ts';

/** What can be written as it stands here. */
const written = {
  ...{ github: ['acme/app'], gitlab: ['acme', 'acme/web', 'project:acme/app'], slack: ['C02ABCDEF', '*'] },
  ...{ 'google-drive': [], 'google-calendar': [], figma: [] },
} as const;

/** Words that look like the right of an app; one that is written into a sentence is not the one that the code asks for. */
const right = /\w[.:]\w|\w_\w/;

test.each(consoleLanguageTags)('in %s the hints have the rights of the code, and examples', async (tag) => {
  speak(await consoleLanguages[tag]());
  for (const app of connectorApps) {
    const hint = messageOf(`connectors.secretHints.${app}`);
    expect(hint).toContain('{rights}');
    expect(hint).not.toMatch(right);
    const scopes = messageOf(`connectors.scopeHints.${app}`);
    for (const example of written[app]) expect(scopes).toContain(example);
  }
});
