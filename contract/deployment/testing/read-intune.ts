import type { Setting } from './apply-admx.ts';
import { attribute, childrenOf, rootOf } from './xml.ts';

/** One row of Intune's custom settings. */
export interface Row {
  readonly uri: string;
  readonly value: string;
}

/** The rows of the text. */
export function readRows(text: string): Row[] {
  return Array.from(text.matchAll(/^OMA-URI: (.+)\nData type: String\nValue: (.+)$/gm), ([, uri, value]) => ({
    uri: uri ?? '',
    value: value ?? '',
  }));
}

/** What a row sets. The value is XML, with a list as number, entry, number, entry in one attribute. */
export function settingOf({ uri, value }: Row): Setting {
  const [state, ...data] = childrenOf(rootOf(`<row>${value}</row>`));
  const policy = uri.slice(uri.lastIndexOf('/') + 1);
  const entries = data.map((element) => [
    attribute(element, 'id'),
    entered(attribute(element, 'value'), policy),
  ]);
  return { policy, enabled: state?.tagName === 'enabled', data: Object.fromEntries(entries) };
}

function entered(value: string, policy: string): string | string[] {
  if (!/_(?:allowed|blocked|guardPatterns)/.test(policy)) return value;
  const parts = value.split('\uf000');
  return parts.filter((_, at) => at % 2 === 1);
}
