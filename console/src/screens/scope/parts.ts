import type { OrganisationRules } from '@sidenote/contract/administration';
import type { RuleFaults } from './faults.ts';

/** What each part of the form is given. */
export interface PartProps {
  readonly rules: OrganisationRules;
  /** The rules that what is written rests on. */
  readonly inForce: OrganisationRules;
  readonly faults: RuleFaults;
  readonly change: (parts: Partial<OrganisationRules>) => void;
}
