import { publicScope, reading } from '#database/database'
import { notFound, scopeOf } from '#features/identity'
import { dayOf } from '#kernel/day'
import { madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { get, publicOr, type Route } from '#web/routes.ts'
import { mayReadArea } from '../area/policy.ts'
import { findPublishedArea } from '../area/published-queries.ts'
import { plansFrom } from '../area/queries.ts'
import { readArea } from '../area/read.ts'
import { asShownTo, mandatesIn } from '../area/routes/open.ts'
import { seenBy } from '../cases/fragment.ts'
import { mayReadFigures } from '../figures/policy.ts'
import { memberProfile } from './member.ts'
import type { PrintedProfile } from './printed.ts'
import { profilePdf } from './profile-pdf.ts'
import { publicProfile } from './public.ts'
import { type Wording, wordingIn } from './wording.ts'

/** Prints a profile; `whose` says for whose eyes it is. The connection is free again before anything is printed. */
const pdf = async (page: Page, wording: Wording, profile: Omit<PrintedProfile, 'foot'>, whose: string): Promise<Response> => {
  const bytes = await profilePdf(profile, whose, page.platform.clock.today(), wording)
  const name = fileName([profile.name, wording.say('file.name')])
  return madeFile(page, bytes, 'application/pdf', name)
}

const showPublished = async (page: Page): Promise<Response> => {
  const row = await reading(page.platform.database, publicScope, (tx) => findPublishedArea(tx, page.param('slug')))
  if (!row) throw notFound()
  const wording = wordingIn(page.language, `${page.settings.baseUrl}/omraader/${row.slug}`)
  const day = wording.format.day(dayOf(new Date(row.published_at)))
  const profile = publicProfile(row, page.platform.clock.today(), wording)
  return pdf(page, wording, profile, wording.say('foot.public', { day, address: wording.address }))
}

/** An area's profile on two pages: for who may read the area with what he may see of it, for everybody else as published. */
const showProfile = async (page: Page): Promise<Response> => {
  const { actor } = page
  const today = page.platform.clock.today()
  if (!actor || page.query('vis') === 'offentlig') return showPublished(page)
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const area = await readArea(tx, actor, page.param('slug'), today)
    return area && { area, plans: await plansFrom(tx, area.municipality, area.id) }
  })
  if (!found) return showPublished(page)
  const { area, plans } = found
  const wording = wordingIn(page.language, `${page.settings.baseUrl}/omraader/${area.slug}`)
  const measuring = mandatesIn(page, mayReadFigures, area).length > 0
  const profile = memberProfile(
    { area: asShownTo(page, area), plans, cases: seenBy(actor, area.municipality, area.designation), measuring, today },
    wording,
  )
  return pdf(page, wording, profile, wording.say('foot.internal', { address: wording.address }))
}

export const profileRoutes: readonly Route[] = [get('/omraader/:slug/profil.pdf', 'area.print_profile', publicOr(mayReadArea), showProfile)]
