import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { rows, theRow } from '#database/query'
import type { Id } from '#kernel/id'
import type { Note, NoteEnd, Owner, SectionText } from './writing.ts'

type At = { readonly at: string }
type Row = {
  readonly texts: readonly (Omit<SectionText, 'at'> & { readonly at: string | null })[]
  readonly notes: readonly (Omit<Note, 'at' | 'end'> & At & { readonly end: (Omit<NoteEnd, 'at'> & At) | null })[]
  readonly owner: (Omit<Owner, 'owner'> & { readonly owner: string | null; readonly version: number }) | null
}

/**
 * What is written in and about a section as json: its texts, its notes in their order, and who answers for it. Only the present text, those of
 * `wanted` numbers and those that a suggestion was begun on bring their words.
 */
export const getSectionRow = theRow(
  (_tx: Tx, municipality: number, part: Id, section: string, wanted: readonly number[]) => sql<Row>`
    select
      (select coalesce(jsonb_agg(to_jsonb(one) order by one.number desc), '[]') from (
        select told.number, told.words = '' as empty, told.written_at as at, writer.name as by, suggested_by.name as "from",
          case when told.number = any (${wanted}::int[]) or told.number = max(told.number) over () or told.number in (
            select note.about from helhed.section_note note where note.municipality = told.municipality and note.part_id = told.part_id
              and note.section = told.section and note.kind = 'suggestion') then told.words end as words
        from helhed.section_text told
        left join helhed.person writer on writer.id = told.written_by
        left join helhed.section_note note on note.municipality = told.municipality and note.id = told.note_id
        left join helhed.person suggested_by on suggested_by.id = note.written_by
        where told.municipality = ${municipality} and told.part_id = ${part} and told.section = ${section}) one) as texts,
      (select coalesce(jsonb_agg(to_jsonb(one) order by one.at, one.id), '[]') from (
        select note.id, note.kind, note.words, note.suggested, note.about, note.written_at as at, writer.name as by,
          note.written_by as writer, note.example,
          case when ending.note_id is null then null else jsonb_build_object('outcome', ending.outcome, 'answer', ending.answer,
            'at', ending.ended_at, 'by', ender.name) end as "end"
        from helhed.section_note note
        join helhed.person writer on writer.id = note.written_by
        left join helhed.section_note_end ending on ending.municipality = note.municipality and ending.note_id = note.id
        left join helhed.person ender on ender.id = ending.ended_by
        where note.municipality = ${municipality} and note.part_id = ${part} and note.section = ${section}) one) as notes,
      (select jsonb_build_object('owner', own.owner, 'dueOn', own.due_on, 'example', own.example, 'version', own.version)
        from helhed.section_owner own
        where own.municipality = ${municipality} and own.part_id = ${part} and own.section = ${section}) as owner`,
  [746, '01900000-0000-7000-8000-000000000000', 'need', [1]],
)

/** How many notes to the texts of a `work` nobody has answered, and where the first of them stands; null where there are none. */
export const unansweredNotes = sql`
  (select jsonb_build_object('count', count(*) over (), 'part', part.number, 'section', note.section)
    from helhed.section_note note join helhed.part on part.municipality = note.municipality and part.id = note.part_id
    where part.municipality = work.municipality and part.work_id = work.id
      and not exists (select from helhed.section_note_end ending where ending.municipality = note.municipality and ending.note_id = note.id)
    order by note.written_at, note.id limit 1)`

/** How many texts of a `work` somebody was to have written and nobody has, the first of them and its day; null where there are none. */
export const owedTexts = sql`
  (select jsonb_build_object('count', count(*) over (), 'part', part.number, 'section', own.section, 'due', own.due_on)
    from helhed.section_owner own join helhed.part on part.municipality = own.municipality and part.id = own.part_id
    where part.municipality = work.municipality and part.work_id = work.id and own.due_on is not null
      and not exists (select from helhed.part_section text
        where text.municipality = own.municipality and text.part_id = own.part_id and text.section = own.section)
    order by own.due_on, own.id limit 1)`

/** What a part's page tells of each section beside its text: who answers for it and by when, and how many notes are open. */
export const sectionsTold = rows(
  (_tx: Tx, municipality: number, part: Id) => sql<{ section: string; owner: Owner | null; open: number }>`
    select section, max(open)::int as open, (jsonb_agg(owner) filter (where owner is not null)) -> 0 as owner from (
      select note.section, count(*) as open, null::jsonb as owner from helhed.section_note note
      where note.municipality = ${municipality} and note.part_id = ${part} and not exists (
        select from helhed.section_note_end ending where ending.municipality = note.municipality and ending.note_id = note.id)
      group by note.section
      union all
      select own.section, 0, jsonb_build_object('owner', own.owner, 'dueOn', own.due_on, 'example', own.example) from helhed.section_owner own
      where own.municipality = ${municipality} and own.part_id = ${part} and own.owner is not null) told
    group by section order by section`,
  [746, '01900000-0000-7000-8000-000000000000'],
)
