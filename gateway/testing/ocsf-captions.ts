/** What numbers are called, by their attribute. `99` is called what its source calls it, and has no caption here. */
export type Captions = Readonly<Record<number, string>>;

/** A class of events: what it and its activities are called. */
export interface CaptionedClass {
  readonly category_name: string;
  readonly class_name: string;
  readonly activities: Captions;
}

/** From the same schema as `ocsf-1.6.json`: `events/iam/entity_management.json` and `events/application/api_activity.json`. */
export const classes: Readonly<Record<number, CaptionedClass>> = {
  3004: {
    category_name: 'Identity & Access Management',
    class_name: 'Entity Management',
    activities: {
      ...{ 0: 'Unknown', 1: 'Create', 2: 'Read', 3: 'Update', 4: 'Delete', 5: 'Move', 6: 'Enroll' },
      ...{ 7: 'Unenroll', 8: 'Enable', 9: 'Disable', 10: 'Activate', 11: 'Deactivate' },
      ...{ 12: 'Suspend', 13: 'Resume' },
    },
  },
  6003: {
    category_name: 'Application Activity',
    class_name: 'API Activity',
    activities: { 0: 'Unknown', 1: 'Create', 2: 'Read', 3: 'Update', 4: 'Delete' },
  },
};

export const severities: Captions = {
  ...{ 0: 'Unknown', 1: 'Informational', 2: 'Low', 3: 'Medium', 4: 'High', 5: 'Critical', 6: 'Fatal' },
};
export const statuses: Captions = { 0: 'Unknown', 1: 'Success', 2: 'Failure' };
export const entityTypes: Captions = {
  ...{ 0: 'Unknown', 1: 'Device', 2: 'User', 3: 'Group', 4: 'Organization', 5: 'Policy', 6: 'Email' },
};
export const userTypes: Captions = { 0: 'Unknown', 1: 'User', 2: 'Admin', 3: 'System', 4: 'Service' };
