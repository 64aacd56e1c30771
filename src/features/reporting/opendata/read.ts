import { publicScope, reading } from '#database/database'
import { hidingSmall } from '#features/areas'
import { notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Page } from '#web/page.ts'
import { publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { type DatasetId, datasetIds, type FileEnd, fileEnds, type PublishedForm } from './dataset.ts'
import { type DataFile, makeFile } from './files.ts'
import { getOpenDataState, publishedForms, publishedFormsAt } from './queries.ts'
import { versionOf } from './version.ts'

/** What is remembered of a file: everything but its bytes. */
export type FileFacts = Omit<DataFile, 'bytes'>

/** The open data at a moment: the version that held then, when it came, the facts of its files, and a way to make one. */
export type OpenData = {
  readonly version: string
  readonly modified: Date | null
  readonly earlier: readonly string[]
  readonly span: Span | null
  /** The day whose rule hides small counts. */
  readonly day: Day
  /** The publications, small counts hidden; empty unless something is being made. */
  readonly forms: readonly PublishedForm[]
  readonly facts: (id: DatasetId, end: FileEnd) => FileFacts
  readonly file: (id: DatasetId, end: FileEnd) => DataFile
}

/** The first and the last list that anything is told of. */
export type Span = { readonly from: Day; readonly until: Day }

type Facts = { readonly files: ReadonlyMap<string, FileFacts>; readonly span: Span | null }

/** Facts by what the files were made of. A few versions are asked for often, the others hardly ever. */
const remembered = new Map<string, Facts>()
const mostRemembered = 200

const nameOf = (id: DatasetId, end: FileEnd): string => `${id}.${end}`

/** The name of the version before anything was published. */
const nothingYet = '00000000T000000000Z'

const termsOf = ({ settings, platform }: Page) => {
  const day = platform.clock.today()
  return { base: settings.baseUrl, licence: settings.openData.licence.url, day, rule: publicRuleOn(day) }
}

const spanOf = (forms: readonly PublishedForm[]): Span | null => {
  const days = forms.flatMap(({ content }) => content.listings.map(({ day }) => day)).sort()
  const [from, until] = [days[0], days.at(-1)]
  return from && until ? { from, until } : null
}

const factsOf = (file: OpenData['file']): Facts['files'] =>
  new Map(
    datasetIds.flatMap((id) =>
      fileEnds.map((end): [string, FileFacts] => {
        const { hash, length, rows } = file(id, end)
        return [nameOf(id, end), { hash, length, rows }]
      }),
    ),
  )

const remember = (key: string, facts: Facts): Facts => {
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, facts)
  return facts
}

/**
 * Reads the open data as they are, or as they were at a moment; not found before anything was published or in the future. Files are made when
 * `making` says so or when nothing is remembered of them; two statements are sent in every case.
 */
export const readOpenData = async (page: Page, moment: Date | null, making: boolean): Promise<OpenData> => {
  const { base, rule, licence, day } = termsOf(page)
  const found = await reading(page.platform.database, publicScope, async (tx) => {
    const { fingerprint, moments } = await getOpenDataState(tx)
    const key = JSON.stringify([fingerprint, moments[0], moment, day, base, licence])
    const wanted = making || !remembered.has(key)
    const forms = moment === null ? await publishedForms(tx, wanted) : await publishedFormsAt(tx, moment, wanted)
    return { key, moments: moments.map((text) => new Date(text)), forms: wanted ? forms : null }
  })
  const modified = found.moments.find((one) => moment === null || one <= moment) ?? null
  if (moment !== null && (modified === null || moment > page.platform.clock.now())) throw notFound()
  const version = modified === null ? nothingYet : versionOf(modified)
  const terms = { base, licence, version, modified: modified?.toISOString() ?? '' }
  const shown = found.forms?.map((form): PublishedForm => ({ ...form, content: hidingSmall(form.content, rule) }))
  const file = (id: DatasetId, end: FileEnd): DataFile => {
    if (!shown) throw new Error('Nothing was read to make a file of')
    return makeFile(id, end, shown, terms)
  }
  const facts = remembered.get(found.key) ?? remember(found.key, { files: factsOf(file), span: spanOf(shown ?? []) })
  return {
    version,
    modified,
    earlier: found.moments.filter((one) => modified === null || one < modified).map(versionOf),
    span: facts.span,
    day,
    forms: shown ?? [],
    facts: (id, end) => facts.files.get(nameOf(id, end)) ?? file(id, end),
    file,
  }
}
