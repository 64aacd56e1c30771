import { notFound, scopesOf } from '#features/identity'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { addSeat, fillSeat, vacateSeat } from '../commands/seats.ts'
import { categoriesOf } from '../composition.ts'
import { FillForm, SeatForm, VacateForm } from '../forms.ts'
import { mayFillSeats, mayFoundBodies } from '../policy.ts'
import { peopleOf } from '../queries.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'
import { AddSeatPage, FillSeatPage, VacateSeatPage } from '../views/seat-forms.tsx'
import { mandatesFor, open, pathTo } from './open.ts'

const seatIn = (page: Page, body: Body) => {
  const seat = body.seats.find((candidate) => candidate.id === page.param('seat'))
  if (!seat) throw notFound()
  return seat
}

const holdingIn = (page: Page, body: Body) => {
  for (const seat of body.seats) {
    const holding = seat.holdings.find((candidate) => candidate.id === page.param('holding'))
    if (holding) return { seat, holding }
  }
  throw notFound()
}

const frame = (page: Page, body: Body, title: string, shown: Shown | null) =>
  ({ title, current: 'bodies', path: pathTo(body, bodyTexts.in(page.language)('title')), status: shown ? 422 : 200 }) as const

export const askFill = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { body, rest: people } = await open(page, (tx, { municipality }) => peopleOf(tx, municipality))
  const seat = seatIn(page, body)
  const mandates = mandatesFor(page, mayFillSeats, body)
  const words = { standing: 'holder', from: page.platform.clock.today(), ...(seat.appointedBy && { appointedBy: seat.appointedBy.id }) }
  return page.show(
    frame(page, body, bodyTexts.in(page.language)('fill.title'), shown),
    <FillSeatPage body={body} seat={seat} people={people} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

export const fillOne = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const seat = seatIn(page, body)
  const form = await readForm(page, FillForm)
  if (!form.ok) return askFill(page, form.again)
  const { from, until, ...rest } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await fillSeat(page.platform, page.member, {
        ...rest,
        body: body.id,
        seat: seat.id,
        period,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : refused(at('until', bodyTexts.phrase('found.order')))
  return result.ok ? page.saved(`/organer/${body.slug}`, 'seat.filled') : askFill(page, { words: form.words, refusals: result.refusals })
}

export const askVacate = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const { seat, holding } = holdingIn(page, body)
  const mandates = mandatesFor(page, mayFillSeats, body)
  return page.show(
    frame(page, body, bodyTexts.in(page.language)('vacate.title'), shown),
    <VacateSeatPage
      body={body}
      seat={seat}
      holding={holding}
      mandates={mandates}
      shown={shown ?? blank({ lastDay: page.platform.clock.today() })}
    />,
  )
}

export const vacateOne = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const { holding } = holdingIn(page, body)
  const form = await readForm(page, VacateForm)
  if (!form.ok) return askVacate(page, form.again)
  const result = await vacateSeat(page.platform, page.member, {
    body: body.id,
    holding: holding.id,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved(`/organer/${body.slug}`, 'seat.vacated') : askVacate(page, { words: form.words, refusals: result.refusals })
}

export const askAdd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { body, rest: scopes } = await open(page, (tx, { municipality }) => scopesOf(tx, municipality))
  const mandates = mandatesFor(page, mayFoundBodies, body)
  const words = { participation: 'member', from: page.platform.clock.today() }
  return page.show(
    frame(page, body, bodyTexts.in(page.language)('seat.title'), shown),
    <AddSeatPage
      body={body}
      organisations={scopes.filter((scope) => scope.kind === 'organisation')}
      bodies={scopes.filter((scope) => scope.kind === 'body')}
      categories={categoriesOf(body, page.platform.clock.today(), page.language)}
      mandates={mandates}
      shown={shown ?? blank(words)}
    />,
  )
}

export const addToBody = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const form = await readForm(page, SeatForm)
  if (!form.ok) return askAdd(page, form.again)
  const { from, ...rest } = form.value
  const seat = { ...rest, body: body.id, level: null, period: { from, until: null } }
  const result = await addSeat(page.platform, page.member, { ...seat, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok ? page.saved(`/organer/${body.slug}`, 'seat.added') : askAdd(page, { words: form.words, refusals: result.refusals })
}
