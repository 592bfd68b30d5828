import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { productIds } from '../products.ts';
import { objectTypes } from '../wire.ts';
import { workObjectTypes } from './work-objects.ts';
import { workTypeOf, workTypeOfObject, workTypeRules, workTypes } from './work-types.ts';

describe('kinds of work', () => {
  test.each([
    ['draft-reply', 'jira-service-management', 'request', 'support'],
    ['summarise', 'jira-service-management', 'issue', 'support'],
    ['release-notes', 'jira', 'issue', 'reporting'],
    ['user-story', 'jira', 'issue', 'planning'],
    ['suggest-child-items', 'linear', 'issue', 'planning'],
    ['summarise', 'trello', 'board', 'planning'],
    ['pull-request-description', 'github', 'other', 'code-review'],
    ['explain', 'gitlab', 'pull-request', 'code-review'],
    ['explain', 'bitbucket', 'other', 'engineering'],
    ['catch-up-on-comments', 'jira', 'issue', 'communication'],
    ['draft-reply', 'slack', 'message', 'communication'],
    ['summarise', 'slack', 'message', 'communication'],
    ['write-jql', 'jira', 'other', 'tracking'],
    ['improve-writing', 'trello', 'card', 'tracking'],
    ['improve-writing', 'confluence', 'page', 'documentation'],
    ['improve-writing', 'google-docs', 'document', 'documentation'],
    ['improve-writing', 'confluence', 'blog-post', 'knowledge-sharing'],
    ['improve-writing', 'web', 'other', 'other'],
    ['an-action-of-an-older-version', 'jira', 'issue', 'tracking'],
  ] as const)('%s in %s on a %s is %s', (action, product, objectType, type) => {
    expect(workTypeOf({ action, product, objectType })).toBe(type);
  });

  test('of every rule can be met: none stands behind one that takes all of it', () => {
    const met = new Set(
      catalogue.flatMap(({ id: action }) =>
        productIds.flatMap((product) =>
          objectTypes.map((objectType) => {
            const type = workTypeOf({ action, product, objectType });
            return workTypeRules.findIndex(
              (rule) =>
                rule.type === type &&
                (rule.actions?.some((one) => one === action) ?? true) &&
                (rule.products?.includes(product) ?? true) &&
                (rule.objectTypes?.includes(objectType) ?? true),
            );
          }),
        ),
      ),
    );
    for (const at of workTypeRules.keys()) expect(met, JSON.stringify(workTypeRules[at])).toContain(at);
  });

  test('of objects by themselves: each has one, and requests of a service desk are support however they are called', () => {
    for (const type of workObjectTypes) expect(workTypes).toContain(workTypeOfObject('jira', type));
    expect(workTypeOfObject('jira-service-management', 'work-item')).toBe('support');
    expect(workTypeOfObject('jira', 'work-item')).toBe('tracking');
    expect(workTypeOfObject('figma', 'design')).toBe('design');
    expect(workTypeOfObject('google-calendar', 'calendar-event')).toBe('meetings');
  });
});
