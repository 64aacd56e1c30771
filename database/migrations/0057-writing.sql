-- Several people on one text: every text that a section had, what others say to it, and who answers for it.

set search_path to helhed, public;

create table section_text (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  number int not null check (number > 0),
  words text not null,
  note_id uuid,
  written_at timestamptz,
  written_by uuid references person,
  primary key (municipality, id),
  unique (municipality, part_id, section, number),
  constraint text_is_of_a_part foreign key (municipality, part_id) references part,
  constraint text_is_signed check ((written_at is null) = (written_by is null))
);
comment on table section_text is 'Every text that a section of a part has had, numbered from 1. The last one is what part_section holds. Rows are added only.';
comment on column section_text.municipality is 'Municipality of the part.';
comment on column section_text.id is 'Unique everywhere (uuid).';
comment on column section_text.part_id is 'The part of the plan.';
comment on column section_text.section is 'Which section, as in part_section.';
comment on column section_text.number is 'Its place among the texts of its section; a form carries it as its version.';
comment on column section_text.words is 'The whole text; empty where the section was emptied.';
comment on column section_text.note_id is 'The suggestion that it was taken from; null where it was simply written.';
comment on column section_text.written_at is 'When it was saved; null where it stood before texts were kept.';
comment on column section_text.written_by is 'Who saved it; null where it stood before texts were kept.';
alter table section_text enable row level security;
create policy section_text_read on section_text for select to :"app" using (in_scope(municipality));
create policy section_text_add on section_text for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on section_text to :"app";

insert into section_text (municipality, id, part_id, section, number, words)
select municipality, gen_random_uuid(), part_id, section, 1, words from part_section;

create table section_note (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  kind text not null check (kind in ('comment', 'suggestion')),
  words text not null check (words <> ''),
  suggested text,
  about int not null check (about >= 0),
  example boolean not null default false,
  written_at timestamptz not null,
  written_by uuid not null references person,
  primary key (municipality, id),
  constraint note_is_of_a_part foreign key (municipality, part_id) references part,
  constraint suggestion_has_a_text check ((kind = 'suggestion') = (suggested is not null))
);
comment on table section_note is 'What somebody says to a section of a part: a comment, or a suggestion of another text with its reason. Rows are added only.';
comment on column section_note.municipality is 'Municipality of the part.';
comment on column section_note.id is 'Unique everywhere (uuid).';
comment on column section_note.part_id is 'The part of the plan.';
comment on column section_note.section is 'Which section, as in part_section.';
comment on column section_note.kind is 'comment or suggestion.';
comment on column section_note.words is 'The comment, or why the suggestion is made.';
comment on column section_note.suggested is 'The whole text as it is suggested; null for a comment.';
comment on column section_note.about is 'Number of the text that it was written to; 0 where nothing was written yet.';
comment on column section_note.example is 'True when no source gives it.';
comment on column section_note.written_at is 'When it was written.';
comment on column section_note.written_by is 'Who wrote it.';
create index section_note_by_section on section_note (municipality, part_id, section);
alter table section_note enable row level security;
create policy section_note_read on section_note for select to :"app" using (in_scope(municipality));
create policy section_note_add on section_note for insert to :"app" with check (in_scope(municipality) and written_by = acting_person());
grant select, insert on section_note to :"app";

alter table section_text add constraint text_is_from_a_note foreign key (municipality, note_id) references section_note;

create table section_note_end (
  municipality int not null,
  note_id uuid not null,
  outcome text not null check (outcome in ('followed', 'declined', 'withdrawn')),
  answer text check (answer <> ''),
  ended_at timestamptz not null,
  ended_by uuid not null references person,
  primary key (municipality, note_id),
  constraint end_is_of_a_note foreign key (municipality, note_id) references section_note,
  constraint declining_has_a_reason check (outcome <> 'declined' or answer is not null)
);
comment on table section_note_end is 'What became of a note: followed, declined with a reason, or withdrawn by who wrote it. Rows are added only.';
comment on column section_note_end.municipality is 'Municipality of the note.';
comment on column section_note_end.note_id is 'The comment or suggestion that was ended.';
comment on column section_note_end.outcome is 'followed, declined or withdrawn.';
comment on column section_note_end.answer is 'What is answered; null where nothing need be said.';
comment on column section_note_end.ended_at is 'When it was ended.';
comment on column section_note_end.ended_by is 'Who ended it.';
alter table section_note_end enable row level security;
create policy section_note_end_read on section_note_end for select to :"app" using (in_scope(municipality));
create policy section_note_end_add on section_note_end for insert to :"app" with check (in_scope(municipality) and ended_by = acting_person());
grant select, insert on section_note_end to :"app";

create table section_owner (
  municipality int not null,
  id uuid not null,
  part_id uuid not null,
  section text not null,
  owner text not null check (owner <> ''),
  due_on date,
  example boolean not null default false,
  primary key (municipality, id),
  unique (municipality, part_id, section),
  constraint owner_is_of_a_part foreign key (municipality, part_id) references part
);
comment on table section_owner is 'Who answers for a section of a part and by when it is to be written. No row where nobody was named.';
comment on column section_owner.municipality is 'Municipality of the part.';
comment on column section_owner.id is 'Unique everywhere (uuid).';
comment on column section_owner.part_id is 'The part of the plan.';
comment on column section_owner.section is 'Which section, as in part_section.';
comment on column section_owner.owner is 'Who, by role.';
comment on column section_owner.due_on is 'By when it is to be written; null where no day was agreed.';
comment on column section_owner.example is 'True when no source gives it.';
alter table section_owner enable row level security;
create policy section_owner_all on section_owner for all to :"app" using (in_scope(municipality)) with check (in_scope(municipality));
grant select, insert, update, delete on section_owner to :"app";
