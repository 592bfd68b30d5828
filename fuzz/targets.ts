import type { TargetName } from './names.ts';
import type { Target } from './target.ts';
import { gatewayStream } from './targets/gateway-stream.ts';
import { markdown } from './targets/markdown.ts';
import { providerStream } from './targets/provider-stream.ts';

/** Everything that is searched, by the names of the command and of the files. */
export const targets: Readonly<Record<TargetName, Target>> = {
  'gateway-stream': gatewayStream,
  markdown,
  'provider-stream': providerStream,
};
