/** Prints an access token of a sample person: `node gateway/testing/print-token.ts mira [gateway address]`. */
import { signInAsSample } from './sign-in.ts';

const [person = 'mira', gatewayUrl = 'http://127.0.0.1:8787'] = process.argv.slice(2);
if (person !== 'mira' && person !== 'jonas' && person !== 'olga') {
  console.error('The sample people are mira, jonas and olga.');
  process.exit(2);
}
try {
  console.log(await signInAsSample(gatewayUrl, person));
} catch {
  console.error(`No sample sign-in answers at ${gatewayUrl}. Start the gateway with "npm run gateway".`);
  process.exit(1);
}
