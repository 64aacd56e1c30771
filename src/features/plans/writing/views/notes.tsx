import type { Id } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, ButtonRow, Entry, Example, Prose, Section, WordChange } from '#ui/kit.ts'
import type { Opened } from '../routes/open.ts'
import { writingTexts } from '../texts.ts'
import { endedNotes, type Note, openNotes, presentNumber, presentText, textOf } from '../writing.ts'

export type NotesProps = Pick<Opened, 'work' | 'href'> & {
  /** Whether the reader may note, and write the text. */
  readonly noting: boolean
  readonly writing: boolean
  readonly person: Id
}

/** What a suggestion changes in the text that it was written to. */
const Suggested = ({ note, work }: { readonly note: Note; readonly work: Opened['work'] }) => {
  const say = useTexts(writingTexts)
  if (note.suggested === null) return null
  const begunOn = textOf(work, note.about)
  return (
    <details class="folded">
      <summary>{say('notes.show')}</summary>
      <p class="prose diff">
        <WordChange before={begunOn ?? presentText(work)} after={note.suggested} />
      </p>
    </details>
  )
}

/** What may be done about an open note: whoever writes answers it or uses the suggestion, whoever wrote it withdraws it. */
const NoteActs = ({ note, href, writing, person }: NotesProps & { readonly note: Note }) => {
  const say = useTexts(writingTexts)
  if (!writing && note.writer !== person) return null
  return (
    <>
      {writing && note.kind === 'suggestion' && <ActLink href={`${href}?forslag=${note.id}#tekst`}>{say('notes.use')}</ActLink>}
      {writing && note.kind === 'suggestion' && ' · '}
      <ActLink href={`${href}/bemaerkning/${note.id}`}>{say(writing ? 'notes.answer' : 'notes.withdraw')}</ActLink>
    </>
  )
}

const NoteEntry = (props: NotesProps & { readonly note: Note }) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const { note, work } = props
  const { id, kind, words, by, at, end, example, about } = note
  const since = !end && about !== presentNumber(work)
  return (
    <Entry
      id={`bemaerkning-${id}`}
      title={say(`notes.kind.${kind}`)}
      tags={example ? <Example /> : undefined}
      end={end ? undefined : <NoteActs {...props} />}
      facts={[
        { label: say('notes.by'), value: by, note: format.moment(at) },
        ...(since ? [{ label: say('notes.about'), value: say('notes.since') }] : []),
        ...(end ? [{ label: say(`end.${end.outcome}`), value: end.by, note: format.moment(end.at) }] : []),
        ...(end?.answer ? [{ label: say('answer.answer'), value: end.answer }] : []),
      ]}
    >
      <Prose text={words} />
      <Suggested note={note} work={work} />
    </Entry>
  )
}

/** What was said to a section: open notes first, answered ones folded below. */
export const NotesSection = (props: NotesProps) => {
  const say = useTexts(writingTexts)
  const { work, href, noting } = props
  const [open, ended] = [openNotes(work), endedNotes(work)]
  return (
    <Section id="bemaerkninger" title={say('notes.title')} note={open.length > 0 ? open.length : undefined}>
      {open.length === 0 && ended.length === 0 && <p class="muted">{say('notes.empty')}</p>}
      {open.map((note) => (
        <NoteEntry {...props} note={note} key={note.id} />
      ))}
      {noting && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={`${href}/bemaerkning`}>
            {say('notes.comment')}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`${href}/forslag`}>
            {say('notes.suggest')}
          </ButtonLink>
        </ButtonRow>
      )}
      {ended.length > 0 && (
        <details class="folded">
          <summary>{say('notes.ended', { count: ended.length })}</summary>
          {ended.map((note) => (
            <NoteEntry {...props} note={note} key={note.id} />
          ))}
        </details>
      )}
    </Section>
  )
}
