/** Prints an access token of a sample person: `node gateway/testing/print-token.ts mira [gateway address]`. */
import { findSamplePerson, samplePeople } from '../identity/sample/people.ts';
import { signInAsSample } from './sign-in.ts';

const [id = 'mira', gatewayUrl = 'http://127.0.0.1:8787'] = process.argv.slice(2);
const person = findSamplePerson(id);
if (person === undefined) {
  console.error(`The sample people are ${samplePeople.map((known) => known.id).join(', ')}.`);
  process.exit(2);
}
try {
  console.log(await signInAsSample(gatewayUrl, person.id));
} catch {
  console.error(`No sample sign-in answers at ${gatewayUrl}. Start the gateway with "npm run gateway".`);
  process.exit(1);
}
