import type { Transparency } from '@sidenote/contract/transparency';
import { say } from '../../locales/say.ts';
import { Section } from '../../parts/page.tsx';

/** The AI terms in force, word for word, with the hash that says which words they are. */
export function Terms({ terms: { version, text, sha256 } }: { terms: Transparency['terms'] }) {
  return (
    <Section title={say('optIn.termsTitle')} lead={say('optIn.termsVersion', { version })}>
      {/* The words that count are the English ones, whichever language the page speaks. */}
      <blockquote className="terms" lang="en" dir="ltr">
        {text.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <p className="small">
        {say('optIn.termsHash')} <code className="hash">{sha256}</code>
      </p>
    </Section>
  );
}
