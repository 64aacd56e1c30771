import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { mayNoteTexts } from './policy.ts'
import { showEdition } from './routes/edition.tsx'
import { answerNote, askAnswer, askComment, askSuggestion, saveComment, saveSuggestion } from './routes/notes.tsx'
import { askOwner, saveOwner } from './routes/owner.tsx'
import { saveSection, showSection, showWriters } from './routes/section.tsx'

const section = '/planer/:slug/dele/:number/tekst/:section'

/** One text of a plan and all who work on it. */
export const writingRoutes: readonly Route[] = [
  get(section, 'section.read', mayReadPlan, (page) => showSection(page)),
  post(section, 'section.written', mayWritePlan, saveSection),
  get(`${section}/skrivere`, 'section.read_writers', mayWritePlan, showWriters),
  get(`${section}/udgaver/:edition`, 'section.read_edition', mayReadPlan, showEdition),
  get(`${section}/ansvarlig`, 'section.ask_owner', mayWritePlan, (page) => askOwner(page)),
  post(`${section}/ansvarlig`, 'section.owned', mayWritePlan, saveOwner),
  get(`${section}/bemaerkning`, 'section.ask_comment', mayNoteTexts, (page) => askComment(page)),
  post(`${section}/bemaerkning`, 'section.noted', mayNoteTexts, saveComment),
  get(`${section}/forslag`, 'section.ask_suggestion', mayNoteTexts, (page) => askSuggestion(page)),
  post(`${section}/forslag`, 'section.noted', mayNoteTexts, saveSuggestion),
  get(`${section}/bemaerkning/:note`, 'section.ask_answer', mayNoteTexts, (page) => askAnswer(page)),
  post(`${section}/bemaerkning/:note`, 'section.note_ended', mayNoteTexts, answerNote),
]
