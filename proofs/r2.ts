import type { Proof } from './proof.ts';

export const r2: Proof = {
  tests: [
    'contract/site.test.ts',
    'contract/site-of.test.ts',
    'gateway/policy/decide.test.ts',
    'gateway/routes/explain.test.ts',
    'src/background/managed-rule.test.ts',
    'src/background/consent.test.ts',
    'src/background/consent-intersection.test.ts',
    { in: 'gateway/routes/bad-requests.test.ts', named: /site|product/ },
    'e2e/blocked.spec.ts',
  ],
  leavesOut: ['A browser’s own list of blocked hosts (`runtime_blocked_hosts`) is the browser’s to keep.'],
  controls: [
    {
      breaks: 'Of a frame the policy’s products are not asked.',
      file: 'src/background/consent.ts',
      find: '  for (const address of addresses) {\n    if (!names(managed.allowedProducts',
      instead: '  for (const address of [question.pageUrl]) {\n    if (!names(managed.allowedProducts',
      red: 'src/background/consent-intersection.test.ts',
    },
    {
      breaks: 'A site on both lists is let through.',
      file: 'contract/site.ts',
      find: ' && !siteBlocked(lists.block, site)',
      instead: '',
      red: 'contract/site.test.ts',
    },
    {
      breaks: 'The gateway believes which product a site is said to be.',
      file: 'gateway/policy/decide.ts',
      find: 'productsOnHost(site).includes(product) && products.includes(product)',
      instead: 'products.includes(product)',
      red: 'gateway/policy/decide.test.ts',
    },
    {
      breaks: 'The extension passes over the admin’s policy.',
      file: 'src/background/consent.ts',
      find: 'managed === undefined ? undefined : managedReason(managed, question)',
      instead: 'undefined',
      red: 'src/background/consent.test.ts',
    },
    {
      breaks: 'The page is read before it is asked whether it may be.',
      file: 'src/background/request.ts',
      find: '  const checked = await checkConsent(given);\n',
      instead:
        '  await chrome.scripting.executeScript({ target: { tabId: given.tabId }, func: () => void Object.assign(globalThis, { sidenote: String(getSelection()) }) });\n  const checked = await checkConsent(given);\n',
      red: { in: 'e2e/blocked.spec.ts', named: /signed out/ },
    },
  ],
};
