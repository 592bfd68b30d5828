import { bitbucket } from './bitbucket.ts';
import { confluence } from './confluence.ts';
import { gitlab } from './gitlab.ts';
import { jira } from './jira.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { trello } from './trello.ts';

/**
 * Answers of the products' documented APIs with their shapes, by product and name: whole ones, of the sample organisation
 * "Acme". They are written after the published shapes and held against them, not recorded; a shape's `$comment` names
 * the document.
 */
export const fixtures = {
  jira,
  'jira-service-management': jiraServiceManagement,
  confluence,
  bitbucket,
  trello,
  gitlab,
};

const answers = {
  jira: jira.answers,
  'jira-service-management': jiraServiceManagement.answers,
  confluence: confluence.answers,
  bitbucket: bitbucket.answers,
  trello: trello.answers,
  gitlab: gitlab.answers,
};

type Answers = typeof answers;

/** A copy of one answer, as `JSON.parse` would give it: the caller may change it. */
export function readFixture<Product extends keyof Answers, Name extends keyof Answers[Product]>(
  product: Product,
  name: Name,
): Answers[Product][Name] {
  return structuredClone(answers[product][name]);
}
