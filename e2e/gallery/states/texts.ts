/** Texts of people and models for the pictures. None of ours: those the panel says itself. */

/** Nobody’s. */
export const password = 'Tr0ub4dor&3';

export const withKey = `Deployment notes for 4.2:
The job signs in with password: ${password} until Friday.
Questions go to mira.lindqvist@acme.example.`;

export const pageText = `# Release plan 4.2

The import is almost done. Jonas reviews it until Thursday, and Olga deploys on Monday at 9:00.

## Open

- [ ] Translate the release notes
- [ ] Tell support about the new import`;

const paragraph =
  'The import of old documents reads every attachment and keeps its name, its date and who wrote it. ';
export const longText = Array.from(
  { length: 40 },
  (_, at) => `## Part ${at + 1}\n\n${paragraph.repeat(12).trim()}`,
).join('\n\n');

export const summary = `The import is almost done. Jonas reviews it until Thursday, and Olga deploys on Monday at 9:00.

**Open**

- The release notes are to be translated.
- Support does not know about the new import.`;

export const tableAndCode = `Two ways lead there:

| Way | Takes | Needs |
|---|---|---|
| Import | 2 hours | the new account |
| By hand | 3 days | nobody’s help |

\`\`\`sh
npm run import -- --since 2026-01-01
\`\`\`

> Jonas: “The import is *much* safer.”

1. Ask for the account.
2. Run the import.`;

/** What a model may be talked into. */
export const hostile = `See [your account](https://evil.example/sign-in) and **act now**.

<img src="https://evil.example/pixel.png">

A name with a tw\u202eist\u202c, and a z\u200bero width.`;

export const items = `- Translate the release notes into German and French
- Tell support about the new import
- Write a test for attachments without a name`;
