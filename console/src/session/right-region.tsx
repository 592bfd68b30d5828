import { consoleRegionsSchema } from '@sidenote/contract/console-sign-in';
import { useAnswer } from '../api/use-answer.ts';
import { say } from '../locales/say.ts';

/** The way to the console of another region: its address, where this gateway knows it. */
export function RightRegion({ region }: { region: string }) {
  const regions = useAnswer('/console/regions', consoleRegionsSchema);
  const known = new Map(Object.entries(regions.data?.value ?? {}));
  const address = known.get(region)?.replace(/\/$/, '');
  if (address === undefined) return regions.isPending ? null : <p>{say('reasons.region_mismatch.next')}</p>;
  return (
    <p>
      <a className="button primary" href={`${address}/console/`}>
        {address}
      </a>
    </p>
  );
}
