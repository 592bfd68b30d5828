import { checkCql } from './check-cql.ts';
import { checkJql } from './check-jql.ts';
import type { QueryFault } from './query-fault.ts';

/** The languages that queries are written in, by the form that the action's answer has. */
const checks = { jql: checkJql, cql: checkCql } as const;

export type QueryLanguage = keyof typeof checks;

/** The first place where a query is not one of its language; undefined where it is. Nothing is run or looked up. */
export function checkQuery(language: QueryLanguage, query: string): QueryFault | undefined {
  return checks[language](query);
}
