import { reading } from '#database/database'
import { placesFor, scopeOf } from '#features/identity'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import type { Known } from '../../near/near.ts'
import { nearAreas } from '../../near/queries.ts'
import { isNear } from '../../near/refusal.ts'
import { publishArea, withdrawArea } from '../commands/publish-area.ts'
import { registerArea } from '../commands/register-area.ts'
import { RegisterForm } from '../forms.ts'
import { mayPublishAreas, mayRegisterAreas } from '../policy.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { RegisterAreaPage } from '../views/area-forms.tsx'
import { mandatesFor, openArea } from './open.ts'

export const askRegister = (page: Page, shown: Shown | null = null, near: readonly Known[] = []): Response => {
  const say = areaTexts.in(page.language)
  return page.show(
    { title: say('register.title'), current: 'areas', path: [{ label: say('title'), href: '/omraader' }], status: shown ? 422 : 200 },
    <RegisterAreaPage
      places={placesFor(page, mayRegisterAreas)}
      near={near}
      shown={shown ?? blank({ from: page.platform.clock.today() })}
    />,
  )
}

export const register = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RegisterForm)
  if (!form.ok) return askRegister(page, form.again)
  const { from, until, source, ...rest } = form.value
  const period = periodFrom(from, until)
  const mine = placesFor(page, mayRegisterAreas).some(({ code }) => code === rest.municipality)
  const result = !mine
    ? refused(at('municipality', areaTexts.phrase('register.place')))
    : period
      ? await registerArea(page.platform, page.member, {
          ...rest,
          period,
          ...(source && { source }),
          ...(form.mandate && { mandate: form.mandate }),
        })
      : refused(at('until', areaTexts.phrase('register.order')))
  if (result.ok) return page.saved(`/omraader/${result.value.slug}`, 'area.registered')
  const names = [rest.name, ...rest.nicknames]
  const near =
    period && isNear(result.refusals)
      ? await reading(page.platform.database, scopeOf(page), (tx) => nearAreas(tx, rest.municipality, names, period))
      : []
  return askRegister(page, { words: form.words, refusals: result.refusals }, near)
}

/** Publishing has no form of its own: without a chosen mandate the first that permits it is used. */
/** The mandate that the form chose, or the first that permits publishing. */
const publisherOf = async (page: Page, area: Area): Promise<{ readonly mandate?: string }> => {
  const mandates = mandatesFor(page, mayPublishAreas, area)
  const chosen = (await page.context.req.parseBody()).mandate
  const mandate = mandates.find(({ id }) => id === chosen) ?? mandates[0]
  return mandate ? { mandate: mandate.id } : {}
}

export const publish = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  const result = await publishArea(page.platform, page.member, { area: area.id, ...(await publisherOf(page, area)) })
  return result.ok ? page.saved(`/omraader/${area.slug}`, 'area.published') : page.redirect(`/omraader/${area.slug}`)
}

export const withdraw = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  const result = await withdrawArea(page.platform, page.member, { area: area.id, ...(await publisherOf(page, area)) })
  return result.ok ? page.saved(`/omraader/${area.slug}`, 'area.withdrawn') : page.redirect(`/omraader/${area.slug}`)
}
