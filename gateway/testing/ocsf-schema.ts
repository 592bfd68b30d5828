import Ajv from 'ajv/dist/2020.js';
import { z } from 'zod';
import schema from './ocsf-1.6.json' with { type: 'json' };
import { type Captions, classes, entityTypes, severities, statuses, userTypes } from './ocsf-captions.ts';

const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** What is wrong with an event by OCSF 1.6, the first fault of it; undefined when it is valid. */
export function ocsfFault(event: unknown): string | undefined {
  if (validate(event)) return captionFault(namedSchema.parse(event));
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.message}`;
}

const typed = z.object({ type_id: z.int(), type: z.string() });
const namedSchema = z.object({
  ...{ category_name: z.string(), class_uid: z.int(), class_name: z.string() },
  ...{ activity_id: z.int(), activity_name: z.string(), type_uid: z.int(), type_name: z.string() },
  ...{ severity_id: z.int(), severity: z.string(), status_id: z.int(), status: z.string() },
  actor: z.object({ user: typed.optional() }),
  entity: typed.optional(),
  entity_result: typed.optional(),
});

const OTHER = 99;

/** What is wrong with what an event calls its numbers: the JSON schema knows each alone, and not which belong together. */
function captionFault(event: z.infer<typeof namedSchema>): string | undefined {
  const of = classes[event.class_uid];
  if (of === undefined) return 'class_uid has no captions here';
  const caption = event.activity_id === OTHER ? 'Other' : of.activities[event.activity_id];
  const { user } = event.actor;
  const pairs: readonly (readonly [name: string, is: string | number, right: boolean])[] = [
    ['category_name', event.category_name, event.category_name === of.category_name],
    ['class_name', event.class_name, event.class_name === of.class_name],
    ['activity_name', event.activity_name, isCalled(of.activities, event.activity_id, event.activity_name)],
    ['type_uid', event.type_uid, event.type_uid === event.class_uid * 100 + event.activity_id],
    ['type_name', event.type_name, event.type_name === `${of.class_name}: ${caption}`],
    ['severity', event.severity, isCalled(severities, event.severity_id, event.severity)],
    ['status', event.status, isCalled(statuses, event.status_id, event.status)],
    ...[event.entity, event.entity_result].flatMap((entity) =>
      entity === undefined
        ? []
        : [['entity', entity.type, isCalled(entityTypes, entity.type_id, entity.type)] as const],
    ),
    ...(user === undefined
      ? []
      : [['actor', user.type, isCalled(userTypes, user.type_id, user.type)] as const]),
  ];
  const wrong = pairs.find(([, , right]) => !right);
  return wrong && `${wrong[0]} is ${wrong[1]}`;
}

/** Whether a number is called as it is in the schema; one that is not there by a name that is not there either. */
function isCalled(captions: Captions, id: number, name: string): boolean {
  return id === OTHER ? name !== '' && !Object.values(captions).includes(name) : captions[id] === name;
}
