import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDeployment } from './deployment.ts';
import { anyDeployment, understood } from './testing/deployments.ts';
import { formats } from './testing/formats.ts';
import { readReg } from './testing/read-reg.ts';
import { chromiumTold } from './testing/read-registry.ts';
import { file, written } from './testing/written.ts';

test.each(formats)(
  '$name: the browser is told to install Sidenote, and the extension every key',
  (format) => {
    const { install, storage } = format.told(written(sampleDeployment));
    expect(install).toEqual(format.install(sampleDeployment));
    expect(storage).toEqual(sampleDeployment.policy);
  },
);

test('whatever the values, every template holds what the extension reads', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const templates = written(deployment);
      const read = formats.map(({ name, told }) => [name, understood(told(templates).storage)]);
      const meant = understood(deployment.policy);
      expect(read).toEqual(formats.map(({ name }) => [name, meant]));
    }),
    { numRuns: 20 },
  );
});

test('a registry file takes away what an earlier one has set and this one does not', () => {
  const { region: _, allowedSites: __, ...policy } = sampleDeployment.policy;
  const less = written({ ...sampleDeployment, policy });
  const before = readReg(file(written(sampleDeployment), 'windows/chrome.reg'));
  const after = readReg(file(less, 'windows/chrome.reg'), before);
  expect(chromiumTold(less, 'chrome', after).storage).toEqual(policy);
});

test('a registry file is plain ASCII with the ends of lines of Windows, whatever it holds', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      expect(file(written(deployment), 'windows/edge.reg')).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
    }),
    { numRuns: 20 },
  );
});
