import type { z } from 'zod'
import type { Command } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import type { Page, Shown } from '#web/page.ts'
import { mayReadCase } from '../../cases/policy.ts'
import { answerSignal, replyToAnswer } from '../commands/answer-signal.ts'
import { closeSignal } from '../commands/close-signal.ts'
import { placeSignal } from '../commands/place-signal.ts'
import { seeSignal } from '../commands/see-signal.ts'
import { AnswerForm, CloseForm, PlaceForm, ReplyForm, SeeForm } from '../forms.ts'
import { mayAnswerSignals, mayReply, maySeeInbox } from '../policy.ts'
import { areasToPlace } from '../queries.ts'
import { placeName } from '../read.ts'
import { can } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { topicLabel } from '../topics.ts'
import { type FormName, SignalPage } from '../views/signal.tsx'
import { mandatesFor, mandatesIn, open } from './open.ts'

type Refused = { readonly form: FormName; readonly shown: Shown; readonly stale: boolean }

/** A signal with what became of it, and what its reader may do to it; `refused` is the form that comes back. */
export const showPage = async (page: Page, refused: Refused | null = null): Promise<Response> => {
  const { signal, rest: areas } = await open(page, async (tx, found) =>
    found.area_id === null && mandatesIn(page, mayAnswerSignals, found).length > 0
      ? areasToPlace(tx, found.municipality, page.platform.clock.today())
      : [],
  )
  const title = `${topicLabel(signal.topic, page.language)}: ${placeName(signal)}`
  const say = signalTexts.in(page.language)
  const inbox = mandatesIn(page, maySeeInbox, signal).length > 0
  const own = signal.writer === page.member.person
  const answering = mandatesIn(page, mayAnswerSignals, signal)
  const up = inbox ? { label: say('title'), href: '/signaler' } : own ? { label: say('mine.title'), href: '/signaler/mine' } : null
  return page.show(
    { title, current: 'signals', path: up ? [up] : [], status: refused ? (refused.stale ? 409 : 422) : 200 },
    <SignalPage
      signal={signal}
      title={title}
      areas={areas}
      answering={can(signal.state, 'answer') ? answering : []}
      replying={can(signal.state, 'reply') ? mandatesIn(page, mayReply, signal) : []}
      readsCase={mandatesIn(page, mayReadCase, signal).length > 0}
      refused={refused}
    />,
  )
}

type Doing<Schema extends z.ZodType> = {
  readonly form: FormName
  readonly schema: Schema
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  readonly run: (page: Page, value: z.output<Schema>, about: About) => Promise<Result<unknown>>
}

/** What every command on a signal is told beside its words. */
type About = { readonly signal: Id; readonly version: number; readonly mandate?: Id }

/** Reads one of the page's forms and does its command; refused, the page comes back with the form's words. */
const doing =
  <Schema extends z.ZodType>({ form: name, schema, command, run }: Doing<Schema>) =>
  async (page: Page): Promise<Response> => {
    const { signal } = await open(page, () => Promise.resolve(null))
    mandatesFor(page, command.permission, signal)
    const form = await readForm(page, schema)
    if (!form.ok) return showPage(page, { form: name, shown: form.again, stale: false })
    const about = { signal: signal.id, version: form.version ?? 0, ...(form.mandate && { mandate: form.mandate }) }
    const result = await run(page, form.value, about)
    if (result.ok) return page.saved(`/signaler/${signal.id}`, command.act)
    return showPage(page, { form: name, shown: { words: form.words, refusals: result.refusals }, stale: isStale(result) })
  }

export const answer = doing({
  form: 'answer',
  schema: AnswerForm,
  command: answerSignal,
  run: ({ platform, member }, { answer: words }, about) => answerSignal(platform, member, { words, ...about }),
})

export const reply = doing({
  form: 'reply',
  schema: ReplyForm,
  command: replyToAnswer,
  run: ({ platform, member }, { reply: words }, about) => replyToAnswer(platform, member, { words, ...about }),
})

export const close = doing({
  form: 'close',
  schema: CloseForm,
  command: closeSignal,
  run: ({ platform, member }, { reason }, about) => closeSignal(platform, member, { reason, ...about }),
})

export const place = doing({
  form: 'place',
  schema: PlaceForm,
  command: placeSignal,
  run: ({ platform, member }, { area }, about) => placeSignal(platform, member, { area, ...about }),
})

export const see = doing({
  form: 'see',
  schema: SeeForm,
  command: seeSignal,
  run: ({ platform, member }, _, about) => seeSignal(platform, member, about),
})
