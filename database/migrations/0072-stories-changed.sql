-- Stories can be put right by who saw what stands there.

set search_path to helhed, public;

alter table story add column version int not null default 1 check (version > 0);
comment on column story.version is 'Goes up by one with every change; a form carries the one that it was begun on.';
create policy story_change on story for update to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant update (words, seen_by, seen_on, consented_on, version) on story to :"app";
