import { chooseLanguage } from '../locales/chosen-language.ts';
import { consoleLanguageTags } from '../locales/languages.ts';
import { language, say } from '../locales/say.ts';

/** The languages by their own names; there is nothing to choose where only one is spoken. */
export function LanguageSwitch() {
  if (consoleLanguageTags.length < 2) return null;
  return (
    <select
      className="language"
      aria-label={say('shell.language')}
      value={language()}
      onChange={({ target }) => {
        const tag = consoleLanguageTags.find((one) => one === target.value);
        if (tag !== undefined) chooseLanguage(tag);
      }}
    >
      {consoleLanguageTags.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
        </option>
      ))}
    </select>
  );
}
