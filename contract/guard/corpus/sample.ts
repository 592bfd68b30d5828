import type { Kind } from '../kinds.ts';

/** A text with one thing in it that the guard has to find. */
export interface Sample {
  readonly kind: Kind;
  readonly text: string;
  readonly value: string;
}

/** The places where people leave a key, each around the value. */
export const carriers: readonly ((value: string) => string)[] = [
  (value) => `Please use ${value} for the deployment until Friday.`,
  (value) => `The build was run with \`${value}\` on both agents.`,
  (value) => `{\n  "region": "eu-central-1",\n  "value": "${value}"\n}`,
  (value) => `export SERVICE_TOKEN=${value}\nnpm run deploy`,
  (value) => `2026-03-04T10:11:12Z WARN request refused, credential ${value}, status 403`,
  (value) => `| service | value |\n| --- | --- |\n| build | ${value} |`,
  (value) => `curl -sS -H "X-Token: ${value}" https://api.example.com/v1/items`,
  (value) => `Hi Mira, here it is: **${value}**. Do not share it!`,
];
