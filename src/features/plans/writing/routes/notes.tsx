import { notFound } from '#features/identity'
import { isId } from '#kernel/id'
import { blank, type Page, type Shown } from '#web/page.ts'
import { wordsIn } from '../../document.ts'
import { mayWritePlan } from '../../policy.ts'
import { endNote, noteSection } from '../commands.ts'
import { noteOf } from '../find.ts'
import { CommentForm, EndNoteForm, SuggestionForm } from '../forms.ts'
import { mayNoteTexts } from '../policy.ts'
import { writingTexts } from '../texts.ts'
import { AnswerPage } from '../views/answer.tsx'
import { CommentPage, SuggestionPage } from '../views/note-forms.tsx'
import { mandatesAt, mayAt, openSection, placeIn, saveAt, sectionFrame } from './open.ts'

export const askComment = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openSection(page)
  const mandates = mandatesAt(page, mayNoteTexts, opened)
  return page.show(
    sectionFrame(page, opened, writingTexts.in(page.language)('comment.title'), shown),
    <CommentPage {...opened} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveComment = (page: Page): Promise<Response> =>
  saveAt(page, {
    schema: CommentForm,
    command: noteSection,
    ask: askComment,
    run: (opened, { value: { words }, mandate }) =>
      noteSection(page.platform, page.member, { ...placeIn(opened), kind: 'comment', words, suggested: null, ...mandate }),
    anchor: 'bemaerkninger',
  })

export const askSuggestion = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openSection(page)
  const mandates = mandatesAt(page, mayNoteTexts, opened)
  return page.show(
    sectionFrame(page, opened, writingTexts.in(page.language)('suggest.title'), shown),
    <SuggestionPage {...opened} mandates={mandates} shown={shown ?? blank({ suggested: wordsIn(opened.part, opened.section) })} />,
  )
}

export const saveSuggestion = (page: Page): Promise<Response> =>
  saveAt(page, {
    schema: SuggestionForm,
    command: noteSection,
    ask: askSuggestion,
    run: (opened, { value, version, mandate }) =>
      noteSection(page.platform, page.member, { ...placeIn(opened), kind: 'suggestion', ...value, version: version ?? 0, ...mandate }),
    anchor: 'bemaerkninger',
  })

const noteIn = (page: Page): string => {
  const id = page.param('note')
  if (!isId(id)) throw notFound()
  return id
}

export const askAnswer = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openSection(page)
  const note = noteOf(opened.work, noteIn(page))
  const mandates = mandatesAt(page, mayNoteTexts, opened)
  const own = note.writer === page.member.person
  return page.show(
    sectionFrame(page, opened, writingTexts.in(page.language)('answer.title'), shown),
    <AnswerPage
      {...opened}
      note={note}
      own={own}
      answering={mayAt(page, mayWritePlan, opened)}
      mandates={mandates}
      shown={shown ?? blank(own ? { outcome: 'withdrawn' } : {})}
    />,
  )
}

export const answerNote = (page: Page): Promise<Response> =>
  saveAt(page, {
    schema: EndNoteForm,
    command: endNote,
    ask: askAnswer,
    run: (opened, { value, mandate }) =>
      endNote(page.platform, page.member, { ...placeIn(opened), note: noteIn(page), ...value, ...mandate }),
    anchor: 'bemaerkninger',
  })
