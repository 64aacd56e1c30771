-- Sign-in: the tables of better-auth in a schema of their own. Written from the library's own compiled
-- migration; a test asks the library again and expects nothing left to create.

create schema sign_in;
comment on schema sign_in is 'Tables of the sign-in library (better-auth), named in its own way. Outside row-level security: they are read before a scope exists.';
grant usage on schema sign_in to :"app";
set search_path to sign_in;

create table "login" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
comment on table "login" is 'An e-mail address that may sign in. What its person may do is said by mandates, never here.';
comment on column "login"."id" is 'The library''s id; the person is found by the address.';
comment on column "login"."name" is 'Required by the library; the same as the person''s name.';
comment on column "login"."email" is 'Lower-case address, equal to person.email.';
comment on column "login"."emailVerified" is 'True once a link sent to the address was used.';
comment on column "login"."image" is 'Never filled: Helhed keeps no pictures of people.';
comment on column "login"."createdAt" is 'First time a link was asked for.';
comment on column "login"."updatedAt" is 'Last change by the library.';

create table "session" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" uuid not null references "login" ("id") on delete cascade);
comment on table "session" is 'A signed-in browser. Deleting the row signs it out at its next request.';
comment on column "session"."id" is 'The library''s id.';
comment on column "session"."expiresAt" is 'After this the session is no longer accepted.';
comment on column "session"."token" is 'Random token; the cookie carries it with a signature by SECRET_KEY.';
comment on column "session"."createdAt" is 'When the person signed in.';
comment on column "session"."updatedAt" is 'Last prolongation.';
comment on column "session"."ipAddress" is 'Not kept: the address of a work place says nothing that the audit needs.';
comment on column "session"."userAgent" is 'Not kept.';
comment on column "session"."userId" is 'The login it belongs to.';

create table "account" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "accountId" text not null, "providerId" text not null, "userId" uuid not null references "login" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
comment on table "account" is 'Logins at outside providers. Empty as long as sign-in is by e-mail link only; the library wants the table.';
comment on column "account"."id" is 'The library''s id.';
comment on column "account"."accountId" is 'The login''s id at the provider.';
comment on column "account"."providerId" is 'Name of the outside provider that the login is at.';
comment on column "account"."userId" is 'The login it belongs to.';
comment on column "account"."accessToken" is 'Not used.';
comment on column "account"."refreshToken" is 'Not used.';
comment on column "account"."idToken" is 'Not used.';
comment on column "account"."accessTokenExpiresAt" is 'Not used.';
comment on column "account"."refreshTokenExpiresAt" is 'Not used.';
comment on column "account"."scope" is 'Not used.';
comment on column "account"."password" is 'Never filled: nobody has a password here.';
comment on column "account"."createdAt" is 'When the provider was tied.';
comment on column "account"."updatedAt" is 'Last change by the library.';

create table "verification" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
comment on table "verification" is 'Sign-in links that were sent and not used yet. A link works once.';
comment on column "verification"."id" is 'The library''s id.';
comment on column "verification"."identifier" is 'Hash of the link''s token, so that the table does not let anybody in.';
comment on column "verification"."value" is 'The address the link was sent to, as the library stores it.';
comment on column "verification"."expiresAt" is 'After this the link is refused.';
comment on column "verification"."createdAt" is 'When the link was asked for.';
comment on column "verification"."updatedAt" is 'Last change by the library.';

create index "session_userId_idx" on "session" ("userId");
create index "account_userId_idx" on "account" ("userId");
create index "verification_identifier_idx" on "verification" ("identifier");

grant select, insert, update, delete on all tables in schema sign_in to :"app";
