import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectorFaults } from '@sidenote/contract/graph/connectors';
import { expect, test } from 'vitest';
import { connectors } from '../../locales/en/connectors.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../../docs/admins/connectors.md'), 'utf8');

test.each(connectorFaults)(
  'what is said of a connector that fails by %s stands in the docs as it is said',
  (fault) => {
    const [said] = /^[^.]*\./.exec(connectors.faults[fault]) ?? [];
    expect(page).toContain(`| ${said} | \`${fault}\` |`);
  },
);
