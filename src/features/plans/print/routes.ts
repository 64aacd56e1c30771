import { reading, type Tx } from '#database/database'
import { notFound, reachOf } from '#features/identity'
import { isId } from '#kernel/id'
import type { Language } from '#text/language.ts'
import { madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { get, type Route } from '#web/routes.ts'
import { scopeOfChanges } from '../amendment/fund.ts'
import { getApproval } from '../approval/queries.ts'
import { factsOf } from '../document.ts'
import { mayReadChanges, mayReadPlan } from '../policy.ts'
import { estatePdf } from './estate-pdf.ts'
import { estateToPrint, planToPrint } from './frozen.ts'
import { keepPrinted } from './keep-printed.ts'
import { planPdf } from './plan-pdf.ts'
import { printedOn } from './printed-plan.ts'
import { type FrozenRow, findBytes, findVersionAt } from './queries.ts'

const pdf = (page: Page, bytes: Uint8Array, name: readonly string[]): Response => madeFile(page, bytes, 'application/pdf', fileName(name))

type Opened<T> = { readonly version: FrozenRow; readonly rest: T }

/** Reads the address's version and what else is needed in the same transaction; the connection is free again before anything is printed. */
export const openVersion = async <T>(page: Page, more: (tx: Tx, version: FrozenRow) => Promise<T>): Promise<Opened<T>> =>
  reading(page.platform.database, await scopeOfChanges(page), async (tx) => {
    const number = /^[1-9]\d{0,5}$/.test(page.param('number')) ? Number(page.param('number')) : 0
    const version = await findVersionAt(tx, reachOf(page.member, mayReadChanges), page.param('slug'), number)
    if (!version) throw notFound()
    return { version, rest: await more(tx, version) }
  })

/** The same for a paper that is kept once the version is approved: where it is not printed yet, whoever asks waits for it, and it is printed once for all. */
export const openToHandOut = async <T>(page: Page, more: (tx: Tx, version: FrozenRow) => Promise<T>): Promise<Opened<T>> => {
  const opened = await openVersion(page, more)
  const { approved, printed, municipality, id } = opened.version
  if (!approved || printed) return opened
  await keepPrinted(page.platform, { municipality, version: id })
  return openVersion(page, more)
}

/** The plan as it was frozen. The document of an approved version is handed out byte for byte; any other is printed as it stands. */
const planPage = async (page: Page): Promise<Response> => {
  const { version, rest } = await openToHandOut(page, async (tx, { municipality, plan, printed, amendment }) => ({
    stored: printed && (await findBytes(tx, municipality, printed)),
    approval: printed ? null : await getApproval(tx, municipality, plan, page.platform.clock.today(), amendment),
  }))
  const named = (name: string) => [name, `version ${version.number}`]
  if (rest.stored) return pdf(page, rest.stored.bytes, named(version.name))
  if (!rest.approval) throw notFound()
  const print = planToPrint(version, rest.approval)
  return pdf(page, await planPdf(print), named(factsOf(print.document).name))
}

/** Two pages for the meeting of the estate in `?afdeling=`, in the language of `?sprog=`. */
const estatePages = async (page: Page): Promise<Response> => {
  const estate = page.query('afdeling') ?? ''
  const wanted = page.query('sprog')
  const language: Language = wanted === 'en' ? 'en' : 'da'
  const { version, rest } = await openVersion(page, (tx, { municipality, plan }) =>
    getApproval(tx, municipality, plan, page.platform.clock.today()),
  )
  const print = isId(estate) ? estateToPrint(version, rest, estate) : null
  if (!print) throw notFound()
  const own = factsOf(print.document).estates.find(({ id }) => id === estate)
  return pdf(page, await estatePdf(print, language, printedOn(planToPrint(version, rest))), [
    own?.name ?? '',
    factsOf(print.document).name,
    `version ${version.number}`,
    language,
  ])
}

export const printRoutes: readonly Route[] = [
  get('/planer/:slug/versioner/:number/plan.pdf', 'plan.print', mayReadChanges, planPage),
  get('/planer/:slug/versioner/:number/beboere.pdf', 'plan.print_estate', mayReadPlan, estatePages),
]
