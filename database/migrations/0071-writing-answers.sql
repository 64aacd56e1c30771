-- Who answers for a text is changed like everything else: by who saw what stands there. A comment can be answered without the text being changed.

set search_path to helhed, public;

alter table section_owner alter column owner drop not null;
alter table section_owner add column version int not null default 1 check (version > 0);
alter table section_owner add constraint day_is_agreed_with_somebody check (owner is not null or due_on is null);
comment on table section_owner is 'Who answers for a section of a part and by when it is to be written. No row where nobody was ever named.';
comment on column section_owner.owner is 'Who, by role; null where nobody is any more.';
comment on column section_owner.version is 'Goes up by one with every change; a form carries the one that it was begun on.';

alter table section_note_end drop constraint section_note_end_outcome_check;
alter table section_note_end add constraint section_note_end_outcome_check check (outcome in ('answered', 'followed', 'declined', 'withdrawn'));
alter table section_note_end drop constraint declining_has_a_reason;
alter table section_note_end add constraint saying_something_has_words check (outcome not in ('answered', 'declined') or answer is not null);
comment on column section_note_end.outcome is 'answered, followed (the text was changed), declined or withdrawn.';
