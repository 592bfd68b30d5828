import { parseArgs } from 'node:util';
import { orUsage } from './command-line.ts';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './load-config.ts';
import { listAudit } from './storage/audit.ts';
import { breaks, findHash, type Verified, verifyAudit } from './storage/audit-verify.ts';
import type { Database } from './storage/database.ts';
import { openShared } from './storage/open-kept.ts';

const usage = `Usage: npm run audit -- verify <organisation> [--expect <number>:<hash>]
       npm run audit -- export <organisation>

  verify            check every row against the one before it, its seal and the sealed end
  --expect          also that this row is there as it was: what an earlier verify printed, kept elsewhere
  export            print the audit, one row of JSON in each line, oldest first
  --config <path>   configuration of the gateway (default: gateway.config.json)`;

const options = {
  expect: { type: 'string' },
  config: { type: 'string' },
} as const;

/** Rows that an export holds in memory. */
const PAGE = 500;

/** The auditor's way to an organisation's audit. Exits with 1 when the chain is broken, and with one message. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, orgId, ...more] = positionals;
  if (orgId === undefined || more.length > 0) throw new ConfigError(usage);
  if (command !== 'verify' && command !== 'export') throw new ConfigError(usage);
  const config = loadConfig(values.config, process.env);
  if (!config.organisations.some(({ id }) => id === orgId))
    throw new ConfigError(`There is no organisation "${orgId}" in the configuration.`);
  const { storage, secrets, close } = await openShared(config, process.env);
  try {
    await storage.inOrganisation(orgId, (db) =>
      command === 'export' ? exportAudit(db, orgId) : verify(db, secrets.auditKey, orgId, values.expect),
    );
  } finally {
    await close();
  }
}

const readArguments = () => orUsage(usage, () => parseArgs({ options, allowPositionals: true }));

async function verify(db: Database, key: Buffer, orgId: string, expect: string | undefined): Promise<void> {
  const verified = await verifyAudit(db, key, orgId);
  if (verified.broken === undefined && expect !== undefined) await compare(db, orgId, expect);
  process.stdout.write(`${describe(verified)}\n`);
  if (verified.broken !== undefined) process.exitCode = 1;
}

function describe({ rows, last, broken }: Verified): string {
  if (broken !== undefined)
    return `Broken at row ${broken.seq}: ${breaks[broken.what]} ${rows} rows before it are whole.`;
  return last === undefined
    ? 'Nothing was ever changed.'
    : `Whole: ${rows} rows. The last is ${last.seq}:${last.hash}`;
}

async function compare(db: Database, orgId: string, expect: string): Promise<void> {
  const [, seq, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(expect) ?? [];
  if (seq === undefined) throw new ConfigError(usage);
  if ((await findHash(db, orgId, Number(seq))) !== hash)
    throw new ConfigError(`Row ${seq} is not there as it was, or retention has removed it.`);
}

async function exportAudit(db: Database, orgId: string): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await listAudit(db, orgId, { after, limit: PAGE });
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : 'The audit could not be read.'}\n`);
  process.exitCode = 1;
});
