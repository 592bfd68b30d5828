import { type Kysely, sql } from 'kysely';

/**
 * What a gateway of record needs beside the first tables: revocations, the directory, sealed keys and secrets, and
 * the audit. The organisation becomes part of every key of its rows, so that no row of one can stand in another's
 * way. SQL that SQLite and PostgreSQL read alike.
 */
const statements = [
  `drop index interaction_by_time`,
  `alter table interaction rename to interaction_before`,
  `create table interaction (
    org_id text not null, request_id text not null, person text not null,
    action text not null, site text not null, product text not null, object_type text not null,
    input_length text not null, output_length text not null, outcome text not null,
    provider text not null, model text not null, region text not null,
    policy_version integer not null, prompt_version integer not null,
    first_token_ms integer, total_ms integer not null, at bigint not null,
    constraint interaction_key primary key (org_id, request_id))`,
  `insert into interaction
    select org_id, request_id, person, action, site, product, object_type, input_length, output_length, outcome,
      provider, model, region, policy_version, prompt_version, first_token_ms, total_ms, at
    from interaction_before`,
  `drop table interaction_before`,
  `create index interaction_by_time on interaction (org_id, at)`,
  `create index interaction_by_person on interaction (org_id, person)`,

  `alter table feedback rename to feedback_before`,
  `create table feedback (
    org_id text not null, request_id text not null, person text not null,
    vote text not null, reasons text not null, at bigint not null,
    constraint feedback_key primary key (org_id, request_id))`,
  `insert into feedback select org_id, request_id, person, vote, reasons, at from feedback_before`,
  `drop table feedback_before`,
  `create index feedback_by_time on feedback (org_id, at)`,
  `create index feedback_by_person on feedback (org_id, person)`,

  `create table revocation (
    org_id text not null, person text not null, revoked_by text not null, at bigint not null,
    primary key (org_id, person, revoked_by))`,
  `create table directory_person (
    org_id text not null, id text not null, external_id text, user_name text not null, person text,
    active integer not null, version integer not null, created_at bigint not null, updated_at bigint not null,
    primary key (org_id, id), unique (org_id, external_id))`,
  // A name is the same in whatever case it is written (RFC 7643, section 4.1.1).
  `create unique index directory_person_by_name on directory_person (org_id, lower(user_name))`,
  `create index directory_person_by_person on directory_person (org_id, person)`,
  `create table directory_group (
    org_id text not null, id text not null, external_id text, display_name text not null,
    version integer not null, created_at bigint not null, updated_at bigint not null,
    primary key (org_id, id), unique (org_id, external_id), unique (org_id, display_name))`,
  `create table directory_member (
    org_id text not null, group_id text not null, person_id text not null,
    primary key (org_id, group_id, person_id),
    foreign key (org_id, group_id) references directory_group (org_id, id) on delete cascade,
    foreign key (org_id, person_id) references directory_person (org_id, id) on delete cascade)`,
  `create index directory_member_by_person on directory_member (org_id, person_id)`,

  `create table provider_key (
    org_id text not null, provider text not null, version integer not null,
    wrapped_key text not null, sealed text not null, fingerprint text not null,
    created_at bigint not null, created_by text,
    primary key (org_id, provider, version))`,
  `create table secret (name text primary key, wrapped text not null)`,

  `create table audit (
    org_id text not null, seq integer not null, at bigint not null,
    actor text not null, action text not null, target text not null,
    "before" text, "after" text, reason text,
    previous_hash text not null, hash text not null, seal text not null,
    primary key (org_id, seq))`,
  `create table audit_head (
    org_id text primary key, start_seq integer not null, start_hash text not null,
    last_seq integer not null, last_hash text not null, seal text not null)`,
  // Audit rows name people by a reference of their own: erasing a person severs it and leaves the chain whole.
  `create table audit_person (
    org_id text not null, reference text not null, person text not null,
    primary key (org_id, reference), unique (org_id, person))`,
];

export async function gatewayOfRecord(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
