import { addDays } from '#kernel/day'
import { blank, type Page, type Shown } from '#web/page.ts'
import type { Forum } from '../case.ts'
import { decideCase } from '../commands/decide-case.ts'
import { reviewCase } from '../commands/review-case.ts'
import { DecideForm, ReviewForm } from '../forms.ts'
import { mayDecideCases } from '../policy.ts'
import { beforeOf, chairOf } from '../read.ts'
import { caseTexts } from '../texts.ts'
import { DecidePage, ReviewPage } from '../views/decide-form.tsx'
import { formFrame, mandatesFor, openCase } from './open.ts'
import { saveForm } from './save.ts'

/** When a designation is looked at again unless somebody says otherwise. */
const aYear = 365

/** What a decision's form is drawn from: the case, who writes it and in which seat, and what the case has before it. */
const seen = async (page: Page) => {
  const held = await openCase(page)
  const today = page.platform.clock.today()
  const chair = chairOf(held, page.member.person)
  return { held, today, chair, mandates: mandatesFor(page, mayDecideCases, held), before: beforeOf(held, today, chair?.seat ?? null) }
}

export const askDecide = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { today, ...props } = await seen(page)
  const { held } = props
  const say = caseTexts.in(page.language)
  const fresh = blank({
    decidedOn: today,
    dueOn: addDays(today, aYear),
    forum: held.forums[0]?.id ?? 'new',
    forumName: say('forum.suggested', { area: held.area.name }),
    residentsPart: held.forums[0]?.residentsPart ?? '',
  })
  return page.show(formFrame(page, held, say('decide.title'), shown), <DecidePage {...props} shown={shown ?? fresh} />)
}

/** The forum that a form means; null where none was chosen. */
const forumOf = ({ forum, forumName, residentsPart, terms }: DecideForm): Forum | null => {
  if (forum === null) return null
  return forum === 'new' ? { kind: 'new', name: forumName, residentsPart, terms } : { kind: 'known', id: forum, residentsPart }
}

export const saveDecide = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: DecideForm,
    command: decideCase,
    ask: askDecide,
    run: (_, form, about) => decideCase(page.platform, page.member, { ...form, forum: forumOf(form), ...about }),
  })

export const askReview = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { today, ...props } = await seen(page)
  const fresh = blank({ decidedOn: today, dueOn: addDays(today, aYear) })
  return page.show(
    formFrame(page, props.held, caseTexts.in(page.language)('review.title'), shown),
    <ReviewPage {...props} shown={shown ?? fresh} />,
  )
}

export const saveReview = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ReviewForm,
    command: reviewCase,
    ask: askReview,
    run: (_, form, about) => reviewCase(page.platform, page.member, { ...form, ...about }),
  })
