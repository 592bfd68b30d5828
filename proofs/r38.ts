import type { Proof } from './proof.ts';

export const r38: Proof = {
  tests: [
    'src/background/menu-ids.test.ts',
    'e2e/trust.spec.ts',
    'e2e/acting.spec.ts',
    'e2e/keyboard.spec.ts',
    { in: 'e2e/package.spec.ts', named: /built manifest|finds no trace/ },
  ],
  leavesOut: [
    'Pages can still tell after the click that something reads the selection, if they look for it.',
  ],
  controls: [
    {
      breaks: 'The extension may read every page, and not only after a click.',
      file: 'manifest.json',
      find: '"manifest_version": 3,',
      instead: '"manifest_version": 3, "host_permissions": ["https://*/*"],',
      red: { in: 'e2e/package.spec.ts', named: /built manifest/ },
    },
    {
      breaks: 'A menu item that is nobody’s opens a panel.',
      file: 'src/background/menu-ids.ts',
      find: "  if (surface !== 'popup' && surface !== 'side-panel') return undefined;\n",
      instead:
        "  if (surface !== 'popup' && surface !== 'side-panel') return { action: OWN_ACTION_RUNS, surface: 'popup', own: undefined };\n",
      red: 'src/background/menu-ids.test.ts',
    },
  ],
};
