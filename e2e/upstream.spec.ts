import { LLMock } from '@copilotkit/aimock';
import { test as base, expect } from './rig/test.ts';

/** An upstream that nobody here wrote; the gateway is led to it by configuration alone. */
const test = base.extend<{ provider: LLMock }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures used from this pattern
  provider: async ({}, use) => {
    const provider = new LLMock({ port: 0 });
    provider.onMessage(/tracking sheet/, {
      content:
        'We received the **requirements**; open questions are in the [tracking sheet](https://acme.atlassian.net/browse/ACME-7).',
    });
    await provider.start();
    await use(provider);
    await provider.stop();
  },
  gatewayConfig: async ({ provider }, use) => {
    await use({
      upstream: {
        kind: 'openai-compatible',
        baseUrl: `${provider.url}/v1`,
        apiKeyEnv: 'TEST_UPSTREAM_KEY',
        model: 'gpt-test-1',
        provider: 'Example Models',
        region: 'eu-central',
        retention: 'none, attested by the operator',
      },
    });
  },
});

test.use({ gatewayEnv: { TEST_UPSTREAM_KEY: 'test-key-3f1c' } });

test('the same journey with a provider of somebody else, by configuration only', async ({
  person,
  playground,
  provider,
  gateway,
}) => {
  await person.settleIn();
  const { page } = person;
  await page.goto(playground.urls.releasePlan);
  const original = await page.evaluate(() => window.playground.doc());
  const paragraph = page.getByTestId('misspelt');
  await paragraph.selectText();
  // This one needs a language model, and has one now.
  const panel = await person.pick('improve-writing', paragraph);
  await expect(panel.getByTestId('answer').locator('ins').first()).toBeVisible();
  await expect(panel.getByTestId('provenance')).toHaveText('Example Models · gpt-test-1 · eu-central');
  await panel.getByRole('button', { name: /^Replace/ }).click();
  await expect(panel.getByText('Replaced in the page.')).toBeVisible();
  await expect(page.getByTestId('editor').locator('p strong', { hasText: 'requirements' })).toBeVisible();
  await panel.close();
  await page.getByTestId('editor').press('Control+z');
  expect(await page.evaluate(() => window.playground.doc())).toEqual(original);

  const [request] = provider.getRequests();
  const body = request?.body as {
    model: string;
    stream: boolean;
    messages: { role: string; content: string }[];
  };
  expect(body.model).toBe('gpt-test-1');
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(body.messages[1]?.content).toContain('recieved the requirments');
  expect(gateway.child.output()).not.toContain('test-key-3f1c');
});
