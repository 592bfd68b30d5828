import { benchGateway } from './gateway/run.ts';

// `npm run bench` measures the extension, `npm run bench -- panel` its panel, `npm run bench -- sizes` what both weigh, and
// `npm run bench -- gateway` the gateway. Nothing fails by a figure.

const args = process.argv.slice(2);
if (args[0] === 'gateway') await benchGateway(args.slice(1));
// What builds and drives a browser is loaded only where it is used.
else if (args[0] === 'sizes') await (await import('./sizes.ts')).benchSizes(args.slice(1));
else if (args[0] === 'panel') await (await import('./panel/run.ts')).benchPanel(args.slice(1));
else await (await import('./run-extension.ts')).benchExtension(args);
