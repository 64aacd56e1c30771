-- Whoever wrote a signal is told that the case it is in was decided.

set search_path to helhed, public;

alter table signal_entry drop constraint signal_entry_kind_check;
alter table signal_entry add constraint signal_entry_kind_check check (kind in ('seen', 'answer', 'reply', 'gathered', 'placed', 'decided', 'closed'));
comment on table signal_entry is 'What became of a signal: seen, answered, answered back, gathered in a case, the case decided, closed with a reason. Rows are never changed.';
