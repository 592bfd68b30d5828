import { contextLine, partsOf, readParts } from '@sidenote/contract/graph/context';
import type { Capture, Sent } from '../../job.ts';
import { say } from '../../locales/say.ts';
import { contextKnown } from '../../sent.ts';
import { useGraph } from './graph-here.ts';

/**
 * The line of whom a request is for, word for word as the gateway puts it before the model (R34), with a box for each of its
 * parts while that can still be changed.
 */
export function ContextLine({
  sent,
  capture,
  changeable,
}: {
  sent: Sent;
  capture: Capture;
  changeable: boolean;
}) {
  const here = useGraph();
  const { context } = capture;
  const known = contextKnown(sent.ask, capture);
  const parts = partsOf(known);
  if (context === undefined || parts.length === 0) return null;
  const line = contextLine(known, sent.context === undefined ? [] : (readParts(sent.context) ?? []));
  return (
    <fieldset className="context-line">
      <legend className="small soft">{say('contextLine.title')}</legend>
      {line === undefined ? (
        <p className="small">{say('contextLine.nothing')}</p>
      ) : (
        // The model is told in English.
        <p className="small card" lang="en" dir="ltr" data-testid="context-line">
          {line}
        </p>
      )}
      {changeable && here !== undefined && (
        <div className="row small">
          {parts.map((part) => (
            <label key={part} className="pick">
              <input
                type="checkbox"
                checked={context.parts.includes(part)}
                onChange={({ target }) =>
                  here.send({
                    type: 'panel/graph-context',
                    parts: target.checked
                      ? [...context.parts, part]
                      : context.parts.filter((one) => one !== part),
                  })
                }
              />
              {say(`contextLine.${part}`)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
