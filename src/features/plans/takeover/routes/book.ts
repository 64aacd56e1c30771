import { reading } from '#database/database'
import { notFound, placesFor, scopeOf } from '#features/identity'
import { xlsxFile } from '#web/file.ts'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { yearsOf } from '../../document.ts'
import { open } from '../../open.ts'
import { mayCreatePlans } from '../../policy.ts'
import { documentOf } from '../../read.ts'
import { exampleBook } from '../example.ts'
import { filledFrom } from '../filled.ts'
import { registerOf } from '../register.ts'
import { takeoverBook, templateYears } from '../template.ts'
import { takeoverTexts } from '../texts.ts'

const made = (page: Page) =>
  ({ address: `${page.settings.baseUrl}/planer/overtag`, today: page.platform.clock.today(), language: page.language }) as const

/** The empty template of a municipality, with what it has to choose from. */
export const sendTemplate = async (page: Page): Promise<Response> => {
  const places = placesFor(page, mayCreatePlans)
  const asked = page.query('kommune')
  const place = asked === undefined ? places[0] : places.find(({ slug }) => slug === asked)
  if (!place) throw notFound()
  const register = await reading(page.platform.database, scopeOf(page), (tx) => registerOf(tx, place.code, page.platform.clock.today()))
  const filled = exampleBook(templateYears(page.platform.clock.today()), page.language)
  const name = takeoverTexts.in(page.language)('template.file')
  return xlsxFile(page, takeoverBook(filled, { register, ...made(page) }), `${name}-${place.slug}.xlsx`)
}

/** The address's plan as the template holds it: to be kept, or taken over elsewhere. */
export const sendPlan = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    register: await registerOf(tx, municipality, page.platform.clock.today()),
    approval: await getApproval(tx, municipality, id, page.platform.clock.today()),
  }))
  const { register, approval } = rest
  const { measurements, progress } = plan
  const written = {
    document: documentOf(plan),
    measurements,
    progress,
    template: approval.template?.id ?? null,
    approval,
    years: yearsOf(plan),
  }
  return xlsxFile(page, takeoverBook(filledFrom(written, register, page.language), { register, ...made(page) }), `${plan.slug}.xlsx`)
}
