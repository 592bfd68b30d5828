import { deployQuerySchema, deploySchema } from '@sidenote/contract/deploy';
import type { FastifyInstance } from 'fastify';
import { filledTemplates, needsOf } from '../../deployment/filled-templates.ts';
import { organisationValues, type RollOut } from '../../deployment/organisation-values.ts';
import type { UpdatesFolder } from '../../updates/updates-folder.ts';
import { parseBody } from '../json-body.ts';
import { callerOf } from '../rules.ts';

export interface DeployParts {
  readonly updates: UpdatesFolder;
  /** What a roll-out of an organisation rests on besides itself. */
  readonly rollOutFor: (orgId: string) => Omit<RollOut, 'organisation'>;
}

/** `GET /v1/admin/deploy`: the templates that install Sidenote by policy, with the organisation's own values. */
export function addDeployRoute(app: FastifyInstance, { updates, rollOutFor }: DeployParts): void {
  app.get(
    '/v1/admin/deploy',
    {
      config: {
        rule: 'reads-policy',
        doc: {
          group: 'Administration',
          summary: 'Templates that install Sidenote by policy',
          description:
            'For Windows, macOS, Linux, Firefox, Intune, Jamf and Google’s admin console, with the values of your organisation, checked as the extension checks them. As long as something is missing it is named, and there are no files. Nothing in them is secret.',
          query: deployQuerySchema,
          answers: [
            { status: 200, says: 'The values, what is missing, and the files.', schema: deploySchema },
          ],
        },
      },
    },
    async (request) => {
      const query = parseBody(deployQuerySchema, request.query);
      const { organisation } = callerOf(request);
      const values = organisationValues({ organisation, ...rollOutFor(organisation.id) }, query);
      const [chromium, firefox] = await Promise.all([
        updates.find('update.xml'),
        updates.find('sidenote.xpi'),
      ]);
      const served = { chromium: chromium !== undefined, firefox: firefox !== undefined };
      const needs = needsOf(values, served);
      return { values, needs, files: needs.length === 0 ? filledTemplates(values, organisation.id) : [] };
    },
  );
}
