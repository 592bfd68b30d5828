import { aboutKey, type ManagedPolicyKey, managedPolicyKeys } from '../managed-keys.ts';

/** The page of the admin's guide about every key. */
export function keysTable(): string {
  const rows = managedPolicyKeys.map(rowOf);
  return `<!-- Written by \`npm run policies\` from contract/managed-keys.ts. Change that, not this. -->

# Every key of the policy

Names are written exactly so, with the same capitals. A missing key never opens anything: one that opens counts as closed, and
one that narrows has to be there ([why](../decisions/0015-a-missing-key-opens-nothing.md)).

| key | what it does | value | if it is missing | example |
|---|---|---|---|---|
${rows.join('\n')}

The browser drops a value of the wrong type without a word (Firefox hands it on): a switch is \`true\`, not \`"true"\`, and a
list is a list even with one entry. The diagnostics page then says that the key is missing.
`;
}

function rowOf(key: ManagedPolicyKey): string {
  const { title, description, expected, missing, example } = aboutKey(key);
  const words = `**${title}.** ${plain(description)}`;
  const cells = [`\`${key}\``, words, plain(expected), plain(missing), `\`${JSON.stringify(example)}\``];
  return `| ${cells.join(' | ')} |`;
}

/** Stars are wildcards here, never emphasis. */
function plain(text: string): string {
  return text.replaceAll('*', '\\*');
}
