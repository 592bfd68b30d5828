import type { Kind } from '../kinds.ts';
import { type Draw, drawing } from './random.ts';
import { carriers, type Sample } from './sample.ts';

type Make = (draw: Draw) => string;

/**
 * How the makers write their keys, from their documentation. The beginning and the rest are joined here and drawn anew in
 * each run: nothing in this file looks like a key that could be in use. A bar stands before the value where it is not
 * all of what is written.
 */
const forms: readonly (readonly [kind: Kind, ...makes: Make[]])[] = [
  ['aws', (d) => `AK${'IA'}${d('base32', 16)}`, (d) => `AS${'IA'}${d('base32', 16)}`],
  ['google', (d) => `AI${'za'}Sy${d('base64url', 33)}`, (d) => `GOC${'SPX-'}${d('base64url', 28)}`],
  [
    'azure',
    (d) => `${d('base62', 3)}8${'Q~'}${d('base62', 34)}`,
    (d) => `DefaultEndpointsProtocol=https;AccountName=a;Account${'Key='}¦${d('base64', 86)}==`,
  ],
  [
    'github',
    (d) => `gh${'p_'}${d('base62', 36)}`,
    (d) => `gh${'s_'}${d('base62', 36)}`,
    (d) => `github_${'pat_'}${d('base62', 22)}_${d('base62', 59)}`,
  ],
  ['gitlab', (d) => `gl${'pat-'}${d('base64url', 20)}`, (d) => `gl${'rt-'}${d('base64url', 20)}`],
  [
    'atlassian',
    (d) => `ATA${'TT3x'}FfGF0${d('base64url', 176)}=${d('upper', 8)}`,
    (d) => `AT${'BB'}${d('base62', 32)}`,
  ],
  [
    'slack',
    (d) => `xo${'xb-'}${d('digits', 12)}-${d('digits', 13)}-${d('base62', 24)}`,
    (d) => `https://¦hooks.slack.com/${'services'}/T${d('upper', 8)}/B${d('upper', 10)}/${d('base62', 24)}`,
  ],
  ['stripe', (d) => `sk_${'live_'}${d('base62', 24)}`, (d) => `rk_${'live_'}${d('base62', 99)}`],
  [
    'openai',
    (d) => `sk-${'proj-'}${d('base64url', 120)}A`,
    (d) => `sk${'-'}${d('base62', 20)}T3Blbk${'FJ'}${d('base62', 20)}`,
  ],
  ['anthropic', (d) => `sk-${'ant-'}api03-${d('base64url', 93)}AA`],
  ['npm', (d) => `np${'m_'}${d('base62', 36)}`],
  ['pypi', (d) => `py${'pi-'}AgEIcHlwaS5vcmc${d('base64url', 140)}A`],
  [
    'service',
    (d) => `S${'G.'}${d('base64url', 22)}.${d('base64url', 43)}`.replace(/-$|_$/, 'A'),
    (d) => `dop_${'v1_'}${d('hex', 64)}`,
    (d) => `shp${'at_'}${d('hex', 32)}`,
    (d) => `h${'f_'}${d('base62', 34)}`,
    (d) => `lin_${'api_'}${d('base62', 40)}`,
    (d) => `dckr_${'pat_'}${d('base62', 27)}`,
    (d) => `hv${'s.'}${d('base62', 90)}`,
    (d) => `${d('digits', 9)}1:${'AA'}${d('base62', 33)}`,
  ],
  [
    'jwt',
    (d) => `ey${'Jhb'}GciOiJSUzI1NiJ9.ey${'Jzd'}WIiOi${d('base62', 60)}.${d('base62', 342)}`,
    (d) => `ey${'J0e'}XAiOiJKV1QifQ.ey${'Jpc'}3Mi${d('base62', 90)}.${d('base62', 43)}`,
  ],
];

/** How many samples each kind has. */
const OF_EACH = 8;

/** Keys of every maker, each in another place. */
export function keySamples(): Sample[] {
  const draw = drawing(1);
  return forms.flatMap(([kind, ...makes]) =>
    Array.from({ length: OF_EACH }, (_, at) => {
      const made = makes[at % makes.length]?.(draw) ?? '';
      const whole = made.replace('¦', '');
      return {
        kind,
        value: made.slice(made.indexOf('¦') + 1),
        text: carriers[at % carriers.length]?.(whole) ?? whole,
      };
    }),
  );
}
