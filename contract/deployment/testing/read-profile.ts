import { parse } from 'plist';
import { z } from 'zod';
import { preferenceDomains } from '../mobileconfig.ts';
import { chromiumStorage } from './chromium-storage.ts';
import { file, objectSchema, objectsSchema, type Told, type Written } from './written.ts';

const profile = z.looseObject({ PayloadContent: z.array(z.looseObject({ PayloadType: z.string() })) });

/** The payloads of a profile by their preference domain. */
export function payloadsIn(from: Written, browser: string): ReadonlyMap<string, Record<string, unknown>> {
  const { PayloadContent } = profile.parse(parse(file(from, `macos/${browser}.mobileconfig`)));
  return new Map(PayloadContent.map((payload) => [payload.PayloadType, payload]));
}

/** A browser reads the keys its schema names from the extension's domain; the payload's own are none of them. */
export function fromProfile(from: Written, browser: 'chrome' | 'edge'): Told {
  const { id } = from.deployment.chromium;
  const payloads = payloadsIn(from, browser);
  const domain = preferenceDomains[browser];
  const storage = chromiumStorage(payloads.get(`${domain}.extensions.${id}`) ?? {});
  return { install: objectsSchema.parse(payloads.get(domain)?.ExtensionSettings)[id], storage };
}

const thirdParty = z.strictObject({ Extensions: z.record(z.string(), z.string()) });

export function fromFirefoxProfile(from: Written): Told {
  const { id } = from.deployment.firefox;
  const payload = payloadsIn(from, 'firefox').get(preferenceDomains.firefox);
  const { Extensions } = thirdParty.parse(payload?.['3rdparty']);
  const storage = objectSchema.parse(JSON.parse(Extensions[id] ?? ''));
  return { install: objectsSchema.parse(payload?.ExtensionSettings)[id], storage };
}
