import { isOneOf, tones, workItems } from '@sidenote/contract/parameters';
import { language, say } from '../../locales/say.ts';

/** What an option of a parameter that is chosen is called. */
export function optionName(option: string): string {
  if (isOneOf(tones, option)) return say(`tones.${option}`);
  if (isOneOf(workItems, option)) return say(`workItems.${option}`);
  return new Intl.DisplayNames(language(), { type: 'language' }).of(option) ?? option;
}
