import { at, type Refusal } from '#kernel/result'
import { type Choices, type DecimalMark, type Encoding, type Separator, separators } from '#sheets/table'
import { readForm } from '#web/forms.ts'
import type { Page, Words } from '#web/page.ts'
import { mappingOf, type Reading } from '../columns.ts'
import { mapDraft } from '../commands/drafts.ts'
import { importFigures } from '../commands/import-figures.ts'
import { readDraft } from '../draft.ts'
import { ImportForm, MappingForm } from '../forms.ts'
import { wholeMapping } from '../mapping.ts'
import { importTexts } from '../texts.ts'
import { DraftPage } from '../views/draft.tsx'
import { importPage } from './file.tsx'
import { type OpenDraft, openDraft } from './open.ts'

const say = importTexts.phrase

const again = async (page: Page, { draft }: OpenDraft, words: Words, refusals: readonly Refusal[]): Promise<Response> =>
  page.show(
    { title: importTexts.in(page.language)('title'), current: 'areas', status: 422 },
    <DraftPage open={await openDraft(page, draft.id)} shown={{ words, refusals }} />,
  )

type Chosen = {
  readonly separator: string | null
  readonly decimal: string | null
  readonly encoding: string | null
  readonly headerRow: string | null
  readonly sheet: string | null
}

/** What the form chose instead of what was found; what nobody could have chosen is left out. */
const choicesFrom = ({ separator, decimal, encoding, headerRow, sheet }: Chosen): Choices => ({
  ...(separator !== null && separators.includes(separator as Separator) && { separator: separator as Separator }),
  ...((decimal === 'comma' || decimal === 'point') && { decimal: decimal as DecimalMark }),
  ...(['utf-8', 'windows-1252', 'utf-16le'].includes(encoding ?? '') && { encoding: encoding as Encoding }),
  ...(/^\d{1,4}$/.test(headerRow ?? '') && { headerRow: Number(headerRow) }),
  ...(sheet !== null && { sheet }),
})

/** Two columns cannot be the same part; figures by name and a column of figures cannot both be. */
const faultsOf = (reading: Reading): readonly Refusal[] => {
  const columns = Object.values(reading)
  return columns.flatMap((read, index) => (read !== '' && columns.indexOf(read) < index ? [at(`c${index}`, say('columns.twice'))] : []))
}

const sameColumns = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((head, index) => head === other[index])

/** Says how the columns are read. Where the file itself is read otherwise now, its columns are others and are suggested anew. */
export const saveMapping = async (page: Page): Promise<Response> => {
  const form = await readForm(page, MappingForm)
  if (!form.ok) return importPage(page, form.again)
  const open = await openDraft(page, form.value.fil, false)
  const { draft } = open
  const choices = { source: draft.choices.source ?? '', ...choicesFrom(form.value) }
  const read = await readDraft(draft.content, choices)
  if (!read.ok) return again(page, open, form.words, read.refusals)
  const { header } = read.value
  const common = { municipality: draft.municipality, draft: draft.id, choices, header, ...(form.mandate && { mandate: form.mandate }) }
  if (!sameColumns(header, open.read.header)) {
    const anew = await mapDraft(page.platform, page.member, { ...common, mapping: null })
    return anew.ok ? page.redirect(`/noegletal/import?fil=${draft.id}`) : again(page, open, form.words, anew.refusals)
  }
  const reading = Object.fromEntries(header.map((column, index) => [column, (form.words[`c${index}`] ?? '') as Reading[string]]))
  const faults = faultsOf(reading)
  if (faults.length > 0) return again(page, open, form.words, faults)
  const mapping = wholeMapping(mappingOf(reading, form.value.day))
  if (!mapping) return again(page, open, form.words, [at('c0', say('columns.missing'))])
  const same = Object.fromEntries(
    Object.entries(form.words).flatMap(([name, id]) => (name.startsWith('same:') && id !== '' ? [[name.slice(5), id]] : [])),
  )
  const whole = { ...mapping, same: { ...draft.mapping?.same, ...same } }
  const result = await mapDraft(page.platform, page.member, { ...common, mapping: whole })
  return result.ok ? page.redirect(`/noegletal/import?fil=${draft.id}`) : again(page, open, form.words, result.refusals)
}

export const saveImport = async (page: Page): Promise<Response> => {
  const form = await readForm(page, ImportForm)
  if (!form.ok) return importPage(page, form.again)
  const open = await openDraft(page, form.value.fil, false)
  const { draft, read } = open
  const mapping = wholeMapping(open.mapping)
  if (!mapping) return again(page, open, form.words, [at('c0', say('columns.missing'))])
  const result = await importFigures(page.platform, page.member, {
    municipality: draft.municipality,
    fileName: draft.file_name,
    sha256: draft.sha256,
    found: read.found,
    header: read.header,
    rows: read.rows,
    mapping,
    source: draft.choices.source ?? draft.file_name,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved('/noegletal/import', importFigures.act) : again(page, open, form.words, result.refusals)
}
