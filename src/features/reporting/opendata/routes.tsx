import { createHash } from 'node:crypto'
import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { everybody, get, type Route } from '#web/routes.ts'
import { answer, isConditional } from './answer.ts'
import { areasAsked, areasPage } from './areas-api.ts'
import { catalogueOf, type Told } from './catalogue.ts'
import { type DatasetId, type FileEnd, isDatasetId } from './dataset.ts'
import { openApi } from './openapi.ts'
import { type OpenData, readOpenData } from './read.ts'
import { openDataTexts } from './texts.ts'
import { momentOf } from './version.ts'
import { DataPage } from './views/data.tsx'

const toldOf = (page: Page, data: OpenData): Told => ({ base: page.settings.baseUrl, ...page.settings.openData, ...data })

const dataPage = async (page: Page): Promise<Response> => {
  const data = await readOpenData(page, null, false)
  const { day } = data
  return page.show({ title: openDataTexts.in(page.language)('title'), public: true }, <DataPage told={toldOf(page, data)} day={day} />)
}

const fileForm = /^(\w+?)(?:-(\d{8}T\d{9}Z))?\.(csv|json)$/

/** What the address's file is: dataset, version and kind; not found when it is none of ours. */
const askedFile = (page: Page): { readonly id: DatasetId; readonly version: string | null; readonly end: FileEnd } => {
  const [, id = '', version = null, end] = fileForm.exec(page.param('file')) ?? []
  if (!isDatasetId(id)) throw notFound()
  return { id, version, end: end === 'json' ? 'json' : 'csv' }
}

const types: Readonly<Record<FileEnd, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

const sendFile = async (page: Page, id: DatasetId, end: FileEnd, moment: Date | null): Promise<Response> => {
  const waiting = isConditional(page)
  const data = await readOpenData(page, moment, !waiting)
  const { hash, length } = data.facts(id, end)
  const name = `${id}-${data.version}.${end}`
  return answer(page, {
    type: types[end],
    hash,
    length,
    modified: data.modified,
    headers: {
      'content-location': `/data/versioner/${name}`,
      ...(end === 'csv' && { 'content-disposition': `attachment; filename="${name}"` }),
    },
    body: async () => (waiting ? await readOpenData(page, moment, true) : data).file(id, end).bytes,
  })
}

const currentFile = (page: Page): Promise<Response> => {
  const { id, version, end } = askedFile(page)
  if (version !== null) throw notFound()
  return sendFile(page, id, end, null)
}

const versionFile = (page: Page): Promise<Response> => {
  const { id, version, end } = askedFile(page)
  const moment = momentOf(version ?? '')
  if (moment === null) throw notFound()
  return sendFile(page, id, end, moment)
}

/** Sends what is worked out on the spot and so is known by its own hash. */
const sendJson = (page: Page, type: string, content: unknown, modified: Date | null): Promise<Response> => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return answer(page, { type, hash, length: bytes.length, modified, body: async () => bytes })
}

const catalogue = async (page: Page): Promise<Response> => {
  const data = await readOpenData(page, null, false)
  return sendJson(page, 'application/ld+json; charset=utf-8', catalogueOf(toldOf(page, data)), data.modified)
}

const description = (page: Page): Promise<Response> =>
  sendJson(page, types.json, openApi(page.settings.baseUrl, page.settings.openData.licence), null)

const areas = async (page: Page): Promise<Response> => {
  const asked = areasAsked(page.query)
  if (!asked) return page.context.json({ error: openDataTexts.in('en')('api.wrong') }, 400)
  const data = await readOpenData(page, null, true)
  const { version, modified, forms } = data
  const head = { version, modified, licence: page.settings.openData.licence.url }
  return sendJson(page, types.json, { ...head, ...areasPage(forms, asked, page.settings.baseUrl) }, modified)
}

export const openDataRoutes: readonly Route[] = [
  get('/data', 'data.read', everybody, dataPage),
  get('/data/katalog.jsonld', 'data.read_catalogue', everybody, catalogue),
  get('/data/:file', 'data.fetch', everybody, currentFile),
  get('/data/versioner/:file', 'data.fetch_version', everybody, versionFile),
  get('/api/v1/openapi.json', 'data.read_interface', everybody, description),
  get('/api/v1/areas', 'data.fetch_areas', everybody, areas),
]
