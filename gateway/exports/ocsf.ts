/** The version of the schema that events follow, and the product that reports them. */
const VERSION = '1.6.0';

export interface OcsfClass {
  readonly category_uid: number;
  readonly category_name: string;
  readonly class_uid: number;
  readonly class_name: string;
}

/** https://schema.ocsf.io/1.6.0/classes/entity_management */
export const entityManagement: OcsfClass = {
  ...{ category_uid: 3, category_name: 'Identity & Access Management' },
  ...{ class_uid: 3004, class_name: 'Entity Management' },
};

/** https://schema.ocsf.io/1.6.0/classes/api_activity */
export const apiActivity: OcsfClass = {
  ...{ category_uid: 6, category_name: 'Application Activity' },
  ...{ class_uid: 6003, class_name: 'API Activity' },
};

/** What has no number in the schema: its name is ours then. */
export const OTHER = 99;

/** An activity of a class: its number there and its name. */
export interface OcsfActivity {
  readonly id: number;
  readonly name: string;
}

export interface OcsfFacts {
  readonly class: OcsfClass;
  readonly activity: OcsfActivity;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly severity: 'Informational' | 'Low';
  readonly status: 'Success' | 'Failure';
  readonly orgId: string;
  /** Names the event within the organisation, for good. */
  readonly uid: string;
  /** What we ourselves call it. */
  readonly code: string;
  readonly productVersion: string;
}

/** What every event of OCSF 1.6 says, whatever its class. */
export function ocsfBase(facts: OcsfFacts) {
  const { activity, time, severity, status, orgId, uid, code, productVersion } = facts;
  return {
    ...facts.class,
    activity_id: activity.id,
    activity_name: activity.name,
    type_uid: facts.class.class_uid * 100 + activity.id,
    type_name: `${facts.class.class_name}: ${activity.id === OTHER ? 'Other' : activity.name}`,
    time,
    severity_id: severity === 'Low' ? 2 : 1,
    severity,
    status_id: status === 'Failure' ? 2 : 1,
    status,
    metadata: {
      version: VERSION,
      product: { name: 'Sidenote gateway', vendor_name: 'Sidenote', version: productVersion },
      event_code: code,
      tenant_uid: orgId,
      uid,
    },
  };
}
