import type { AttemptWatch } from '../relay/watched-attempt.ts';
import type { Metrics } from './metrics.ts';
import type { Span } from './tracing.ts';

/** Counts the attempts to have a request answered, and gives each a span of the request's. */
export function watchAttempts(metrics: Metrics, span: Span): AttemptWatch {
  return ({ provider, region }) => {
    const part = span.child('upstream attempt');
    let over = false;
    return (outcome) => {
      if (over) return;
      over = true;
      metrics.attempt({ provider, outcome });
      part.end({ provider, region, outcome });
    };
  };
}
