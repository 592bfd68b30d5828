import type { QueryLanguage } from '@sidenote/contract/action';
import { checkCql } from './check-cql.ts';
import { checkJql } from './check-jql.ts';
import type { QueryFault } from './query-fault.ts';

const checks: Readonly<Record<QueryLanguage, (query: string) => QueryFault | undefined>> = {
  jql: checkJql,
  cql: checkCql,
};

/** The first place where a query is not one of its language; undefined where it is. Nothing is run or looked up. */
export function checkQuery(language: QueryLanguage, query: string): QueryFault | undefined {
  return checks[language](query);
}
