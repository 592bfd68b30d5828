import { type Category, categories } from './categories.ts';
import type { Injection, Row } from './injection.ts';
import { activeMarkup } from './texts/active-markup.ts';
import { authorityClaim } from './texts/authority-claim.ts';
import { delimiterClosing } from './texts/delimiter-closing.ts';
import { encoded } from './texts/encoded.ts';
import { exfiltration } from './texts/exfiltration.ts';
import { formatBreaking } from './texts/format-breaking.ts';
import { instructionOverride } from './texts/instruction-override.ts';
import { linkSpoofing } from './texts/link-spoofing.ts';
import { manipulatedContent } from './texts/manipulated-content.ts';
import { manyShot } from './texts/many-shot.ts';
import { otherLanguage } from './texts/other-language.ts';
import { payloadSplitting } from './texts/payload-splitting.ts';
import { personLure } from './texts/person-lure.ts';
import { promptLeak } from './texts/prompt-leak.ts';
import { refusalBaiting } from './texts/refusal-baiting.ts';
import { roleTokens } from './texts/role-tokens.ts';
import { spreading } from './texts/spreading.ts';
import { toolLure } from './texts/tool-lure.ts';
import { unseenCharacters } from './texts/unseen-characters.ts';

const texts: Readonly<Record<Category, readonly Row[]>> = {
  'instruction-override': instructionOverride,
  'authority-claim': authorityClaim,
  'delimiter-closing': delimiterClosing,
  'role-tokens': roleTokens,
  'many-shot': manyShot,
  encoded,
  'unseen-characters': unseenCharacters,
  'other-language': otherLanguage,
  'payload-splitting': payloadSplitting,
  'tool-lure': toolLure,
  'person-lure': personLure,
  'link-spoofing': linkSpoofing,
  exfiltration,
  'active-markup': activeMarkup,
  'format-breaking': formatBreaking,
  'refusal-baiting': refusalBaiting,
  'prompt-leak': promptLeak,
  'manipulated-content': manipulatedContent,
  spreading,
};

export const categoryIds = Object.keys(categories) as Category[];

/** All injections, category by category. */
export const injections: readonly Injection[] = categoryIds.flatMap((category) =>
  texts[category].map(
    ([name, text, answer]): Injection => ({ id: `${category}/${name}`, category, text, answer }),
  ),
);
