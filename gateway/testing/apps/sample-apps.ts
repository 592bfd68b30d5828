import type { ConnectorApp } from '@sidenote/contract/graph/connector-apps';
import type { Answers } from './app-server.ts';
import { figmaSecret, sampleFigma } from './sample-figma.ts';
import { gitHubSecret, sampleGitHub } from './sample-github.ts';
import { gitLabSecret, sampleGitLab } from './sample-gitlab.ts';
import { googleSecret, SHARED_DRIVE, sampleGoogle } from './sample-google.ts';
import { sampleSlack, slackSecret } from './sample-slack.ts';

/** An app as a connector finds it, and what the connector is given. */
export interface SampleApp {
  readonly answers: Answers;
  readonly scopes: readonly string[];
  readonly secret: (url: string) => string;
  /** Objects that are there. */
  readonly objects: number;
}

/** Every app, with this text in every title, text, name and address of it. */
export function sampleApps(text: string): Record<ConnectorApp, SampleApp> {
  const google = sampleGoogle(text);
  return {
    github: {
      answers: sampleGitHub({ collaborators: [1], issues: [[1], [2]], repositories: ['acme/site'] }, text),
      ...{ scopes: ['acme'], secret: () => gitHubSecret, objects: 3 },
    },
    gitlab: { answers: sampleGitLab(text), scopes: ['acme'], secret: () => gitLabSecret, objects: 2 },
    slack: { answers: sampleSlack(text), scopes: ['*'], secret: () => slackSecret, objects: 2 },
    'google-drive': {
      ...{ answers: google, scopes: ['ada@acme.example', SHARED_DRIVE], secret: googleSecret, objects: 3 },
    },
    'google-calendar': { answers: google, scopes: ['ada@acme.example'], secret: googleSecret, objects: 2 },
    figma: { answers: sampleFigma(text), scopes: ['77'], secret: () => figmaSecret, objects: 1 },
  };
}

/** Every way in which an app fails with a text in what it says. */
export function failingApps(text: string): [name: string, answers: Answers][] {
  return [
    ['an error', () => ({ status: 500, body: { message: text } })],
    ['a refusal', () => ({ status: 403, body: { error: { errors: [{ reason: text }], message: text } } })],
    ['garbage', () => ({ body: `{"data": ${text}` })],
    ['something else', () => ({ body: { data: { [text]: text } } })],
    ['a way elsewhere', () => ({ status: 302, headers: { location: `https://${text}.example/` } })],
    ['errors', () => ({ body: { errors: [{ type: text.slice(0, 20), message: text }] } })],
  ];
}
