import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

import { SAMPLE_PATH } from './names.ts';
import { errorPage, pageHeaders, peoplePage } from './pages.ts';
import { findSamplePerson } from './people.ts';

const config = { rule: 'identity-provider' } as const;
const FORM_BYTES = 1_024;

/** Mounts the sample provider and its one page, on which a person picks who to be. */
export function mountSampleProvider(app: FastifyInstance, provider: Provider, publicUrl: string): void {
  const host = new URL(publicUrl).host;
  const serve = provider.callback();

  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(body.toString())),
    );
    scope.addHook('onRequest', async (request) => {
      // The provider writes its own address into its answers; it is the configured one, whatever the caller says.
      request.raw.headers.host = host;
    });

    scope.get(`${SAMPLE_PATH}/interaction/:uid`, { config }, async (request, reply) => {
      const redirect = await redirectOrigin(provider, request, reply);
      return redirect === undefined ? refuse(reply) : reply.headers(pageHeaders(redirect)).send(peoplePage());
    });

    scope.post(`${SAMPLE_PATH}/interaction/:uid`, { config }, async (request, reply) => {
      const redirect = await redirectOrigin(provider, request, reply);
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const person = findSamplePerson(form.get('person'));
      if (redirect === undefined || person === undefined) return refuse(reply);
      await signOutOther(provider, await provider.interactionDetails(request.raw, reply.raw), person.id);
      const login = { accountId: person.id, remember: true };
      const next = await provider.interactionResult(request.raw, reply.raw, { login });
      return reply.redirect(next, 303);
    });

    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${SAMPLE_PATH}/*`,
      config,
      // Handed over before Fastify reads a body: the provider parses its own.
      onRequest: async (request, reply) => {
        reply.hijack();
        const { raw } = request;
        Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(SAMPLE_PATH.length) });
        await serve(raw, reply.raw);
      },
      handler: async () => undefined,
    });
  });
}

/** Whoever was signed in before is signed out: the provider would ask about that on a page that is not there. */
async function signOutOther(provider: Provider, interaction: Interaction, accountId: string): Promise<void> {
  const { session, exp } = interaction;
  if (session === undefined || session.accountId === accountId) return;
  delete interaction.session;
  await interaction.save(exp - Math.floor(Date.now() / 1_000));
  await (await provider.Session.findByUid(session.uid))?.destroy();
}

/** Where the interaction of this browser will lead; undefined when there is none, or it belongs to another. */
async function redirectOrigin(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  try {
    const { params, uid } = await provider.interactionDetails(request.raw, reply.raw);
    const asked = (request.params as { uid?: string }).uid;
    return uid === asked && typeof params.redirect_uri === 'string'
      ? new URL(params.redirect_uri).origin
      : undefined;
  } catch {
    return undefined;
  }
}

function refuse(reply: FastifyReply) {
  return reply.code(400).headers(pageHeaders()).send(errorPage());
}
