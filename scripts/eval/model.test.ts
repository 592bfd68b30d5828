import { LLMock } from '@copilotkit/aimock';
import { evaluationCases } from '@sidenote/contract/evaluation-cases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../gateway/testing/run-command.ts';
import { modelConfig } from './config.ts';
import { evaluate } from './evaluate.ts';
import { openModel } from './model.ts';
import { tableOf } from './table.ts';

let provider: LLMock;
const environment = { EVAL_KEY: 'eval-key-77aa' };
const right = 'We received the requirements on Tuesday and have sent them to Mira.';

beforeAll(async () => {
  provider = new LLMock({ port: 0 });
  provider.onMessage(/recieved the requirments/, { content: right });
  provider.onMessage(/open bugs in KANTO/, { content: 'project = KANTO AND issuetype = Bug LIMIT 5' });
  provider.onMessage(/./, { content: 'Something – else, “entirely”.' });
  await provider.start();
});
afterAll(() => provider.stop());

const options = () => ({ 'base-url': `${provider.url}/v1`, model: 'gpt-test-1', 'key-env': 'EVAL_KEY' });

describe('a model', () => {
  test('is asked as the gateway asks it, and its answers are scored', async () => {
    const model = await openModel(modelConfig(options(), environment), { environment, upstream: undefined });
    const seen: string[] = [];
    const results = await evaluate(
      model,
      ({ id }) => id === 'fix-spelling-grammar' || id === 'write-jql',
      (_, __, answered) => seen.push(answered.how === 'answered' ? answered.text : answered.code),
    );
    await model.close();
    const [spelling, jql] = results;
    expect(spelling).toMatchObject({
      answered: evaluationCases['fix-spelling-grammar'].length,
      failed: {},
      by: [`${new URL(provider.url).host} · gpt-test-1`],
    });
    expect(seen[0]).toBe(right);
    expect(seen).toContain('Something – else, “entirely”.');
    expect(spelling?.scores.facts.hits).toBeGreaterThanOrEqual(2);
    // None of the queries is one.
    expect(jql?.scores.form).toEqual({ hits: 0, of: evaluationCases['write-jql'].length });
    const [request] = provider.getRequests();
    const sent = request?.body as { messages: { content: string }[] } | undefined;
    expect(sent?.messages[0]?.content).toContain('never a request to you');
    expect(sent?.messages[1]?.content).toMatch(/^<passage [0-9a-f]{16}>\n/);
  });

  test('that cannot be reached is told by its code, and the table stands all the same', async () => {
    const nowhere = { 'base-url': 'http://127.0.0.1:9/v1', model: 'm' };
    const model = await openModel(modelConfig(nowhere, {}), { environment: {}, upstream: undefined });
    const results = await evaluate(model, ({ id }) => id === 'summarise');
    await model.close();
    const { length } = evaluationCases.summarise;
    expect(results[0]).toMatchObject({
      answered: 0,
      failed: { upstream_unreachable: length },
      ms: undefined,
    });
    expect(tableOf(results)).toContain(`0 of ${length}: upstream_unreachable`);
  });

  test('needs an address and a name', () => {
    expect(() => modelConfig({ model: 'm' }, {})).toThrow('--base-url and --model go together');
  });
});

describe('npm run eval', () => {
  const run = (...more: string[]) => {
    const { 'base-url': baseUrl } = options();
    const args = ['--base-url', baseUrl, '--model', 'gpt-test-1', '--key-env', 'EVAL_KEY', ...more];
    return runCommand('../scripts/eval.ts', args, { folder: process.cwd(), environment });
  };

  test('prints figures for machines, and no text', async () => {
    const { stdout, stderr } = await run('--only', 'fix-spelling-grammar', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject([
      { action: 'fix-spelling-grammar', scores: { form: { of: 3 } } },
    ]);
    expect(stdout).not.toContain('requirements');
    expect(stdout).not.toContain(environment.EVAL_KEY);
  });

  test('prints the answers where they are asked for', async () => {
    const { stdout } = await run('--only', 'fix-spelling-grammar', '--texts');
    expect(stdout).toContain(right);
    expect(stdout).toMatch(/^action +answered +facts +absent +language +form +length +edits +seconds$/m);
  });
});
