import { permitting } from '#features/identity'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { publishArea } from '../commands/publish-area.ts'
import { registerArea } from '../commands/register-area.ts'
import { RegisterForm } from '../forms.ts'
import { mayPublishAreas, mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { type Place, RegisterAreaPage } from '../views/area-forms.tsx'
import { mandatesFor, openArea } from './open.ts'

/** Where the member may register areas. */
const placesOf = (page: Page): readonly Place[] => [
  ...new Map(
    page.member.mandates.flatMap(({ municipality, municipalityName }): readonly [number, Place][] => {
      const mandates = permitting(page.member, mayRegisterAreas, { municipality })
      return mandates.length > 0 ? [[municipality, { code: municipality, name: municipalityName, mandates }]] : []
    }),
  ).values(),
]

export const askRegister = (page: Page, shown: Shown | null = null): Response => {
  const say = areaTexts.in(page.language)
  return page.show(
    { title: say('register.title'), current: 'areas', path: [{ label: say('title'), href: '/omraader' }], status: shown ? 422 : 200 },
    <RegisterAreaPage places={placesOf(page)} shown={shown ?? blank({ from: page.platform.clock.today() })} />,
  )
}

export const register = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RegisterForm)
  if (!form.ok) return askRegister(page, form.again)
  const { from, until, source, ...rest } = form.value
  const period = periodFrom(from, until)
  const mine = placesOf(page).some(({ code }) => code === rest.municipality)
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
  return result.ok
    ? page.saved(`/omraader/${result.value.slug}`, 'area.registered')
    : askRegister(page, { words: form.words, refusals: result.refusals })
}

/** Publishing has no form of its own: without a chosen mandate the first that permits it is used. */
export const publish = async (page: Page): Promise<Response> => {
  const area = await openArea(page)
  const [first] = mandatesFor(page, mayPublishAreas, area)
  const chosen = String((await page.context.req.parseBody()).mandate ?? '')
  const mandate = mandatesFor(page, mayPublishAreas, area).find(({ id }) => id === chosen) ?? first
  await publishArea(page.platform, page.member, { area: area.id, ...(mandate && { mandate: mandate.id }) })
  return page.saved(`/omraader/${area.slug}`, 'area.published')
}
