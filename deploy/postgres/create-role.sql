-- The gateway's role and database. Run once by a superuser, with the password in a file:
--   SIDENOTE_PASSWORD_FILE=/path/to/password psql -d postgres -f create-role.sql
-- The role owns its database and makes its tables there, and row-level security holds it all the same: the gateway
-- refuses to start as a role that would pass it by.
\set ON_ERROR_STOP on
\set password `cat "$SIDENOTE_PASSWORD_FILE"`
select length(:'password') >= 16 as given \gset
\if :given
create role sidenote login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'password';
create database sidenote owner sidenote encoding 'UTF8' locale 'C' template template0;
revoke all on database sidenote from public;
\connect sidenote
revoke all on schema public from public;
alter schema public owner to sidenote;
\else
\warn 'SIDENOTE_PASSWORD_FILE must name a file with a password of 16 characters or more. Nothing was made.'
\endif
