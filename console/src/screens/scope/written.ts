import type { AdminOrganisation, OrganisationRules } from '@sidenote/contract/administration';
import type { Answered } from '../../api/request.ts';
import { ruleDifferences } from './differences.ts';

/** Rules as somebody writes them, what they rest on, and how often they were set anew from outside the form. */
export interface Written {
  readonly base: Answered<AdminOrganisation>;
  readonly rules: OrganisationRules;
  readonly generation: number;
}

/** The rules of an organisation with nothing of one's own in them. */
export function writtenAnew(base: Answered<AdminOrganisation>, generation: number): Written {
  return { base, rules: base.value.rules, generation };
}

/**
 * What is in force is read anew now and then: it is gone over to only while nothing of one's own would be lost by that. What was read
 * before one's own change was answered is older than the answer, and is not gone back to.
 */
export function goesOver({ base, rules }: Written, read: Answered<AdminOrganisation>): boolean {
  return (
    read.value.policyVersion > base.value.policyVersion &&
    [base, read].some(({ value }) => ruleDifferences(value.rules, rules).length === 0)
  );
}
