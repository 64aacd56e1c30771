import { reading } from '#database/database'
import { scopeOf } from '#features/identity'
import { at, type Refusal } from '#kernel/result'
import { type Choices, type DecimalMark, type Encoding, type Separator, separators } from '#sheets/table'
import { readForm } from '#web/forms.ts'
import type { Page, Words } from '#web/page.ts'
import { mappingOf, type Reading, unkeptColumns } from '../columns.ts'
import { mapDraft } from '../commands/drafts.ts'
import { importFigures } from '../commands/import-figures.ts'
import type { Draft } from '../draft.ts'
import { ImportForm, MappingForm } from '../forms.ts'
import { type Mapping, questionOf, wholeMapping } from '../mapping.ts'
import { registerOf } from '../registered.ts'
import { figuresOf } from '../scales.ts'
import { importTexts } from '../texts.ts'
import { DraftPage } from '../views/draft.tsx'
import { importPage } from './file.tsx'
import { againstIn, draftIn, openWhole, readBy, sentOf } from './open.ts'

const say = importTexts.phrase

const again = async (page: Page, { id }: Pick<Draft, 'id'>, words: Words, refusals: readonly Refusal[]): Promise<Response> =>
  page.show(
    { title: importTexts.in(page.language)('title'), current: 'areas', status: 422 },
    <DraftPage open={await openWhole(page, id)} shown={{ words, refusals }} />,
  )

/** The draft that a form names. */
const draftOf = (page: Page, id: string): Promise<Draft> => reading(page.platform.database, scopeOf(page), (tx) => draftIn(tx, page, id))

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

/** What keeps the named columns from being read: those that do not go together, what is to be asked, or what is missing. */
const openIn = (reading: Reading, named: Partial<Mapping>): readonly Refusal[] => {
  const columns = Object.keys(reading)
  const unkept = unkeptColumns(reading, named)
  if (named.figures && unkept.length > 0) return unkept.map((column) => at(`c${columns.indexOf(column)}`, say('columns.unkept')))
  const question = named.figures && questionOf(named.figures)
  if (!question) return [at('c0', say('columns.missing'))]
  const about = columns.findIndex((column) => column === named.figures?.numerator || column === named.figures?.denominator)
  return [at(`c${Math.max(about, 0)}`, say(`columns.ask.${question}`))]
}

const sameColumns = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((head, index) => head === other[index])

/** Says how the columns are read. Where the file itself is read otherwise now, its columns are others and are suggested anew. */
export const saveMapping = async (page: Page): Promise<Response> => {
  const form = await readForm(page, MappingForm)
  if (!form.ok) return importPage(page, form.again)
  const draft = await draftOf(page, form.value.fil)
  const choices = { source: draft.choices.source ?? '', ...choicesFrom(form.value) }
  const [before, read] = await Promise.all([readBy(page, draft, draft.choices).work, readBy(page, draft, choices).work])
  if (!read.ok) return again(page, draft, form.words, read.refusals)
  const { header } = read.value
  const common = { municipality: draft.municipality, draft: draft.id, choices, header, ...(form.mandate && { mandate: form.mandate }) }
  if (!before.ok || !sameColumns(header, before.value.header)) {
    const anew = await mapDraft(page.platform, page.member, { ...common, mapping: null })
    return anew.ok ? page.redirect(`/noegletal/import?fil=${draft.id}`) : again(page, draft, form.words, anew.refusals)
  }
  const columns = Object.fromEntries(header.map((column, index) => [column, (form.words[`c${index}`] ?? '') as Reading[string]]))
  const faults = faultsOf(columns)
  if (faults.length > 0) return again(page, draft, form.words, faults)
  const named = mappingOf(columns, form.value.day)
  const mapping = unkeptColumns(columns, named).length === 0 ? wholeMapping(named) : null
  if (!mapping) return again(page, draft, form.words, openIn(columns, named))
  const said = Object.entries(form.words).flatMap(([name, id]) => (name.startsWith('same:') ? [[name.slice(5), id] as const] : []))
  const same = Object.entries({ ...draft.mapping?.same, ...Object.fromEntries(said) }).filter(([, id]) => id !== '')
  const whole = { ...mapping, same: Object.fromEntries(same) }
  const result = await mapDraft(page.platform, page.member, { ...common, mapping: whole })
  return result.ok ? page.redirect(`/noegletal/import?fil=${draft.id}`) : again(page, draft, form.words, result.refusals)
}

export const saveImport = async (page: Page): Promise<Response> => {
  const form = await readForm(page, ImportForm)
  if (!form.ok) return importPage(page, form.again)
  const { draft, read, mapping: named } = await openWhole(page, form.value.fil)
  const mapping = wholeMapping(named)
  if (!mapping) return again(page, draft, form.words, [at('c0', say('columns.missing'))])
  const ground = await reading(page.platform.database, scopeOf(page), (tx) => registerOf(tx, draft.municipality))
  const against = await againstIn(page, draft.municipality, mapping, ground)
  const weighed = await figuresOf(await sentOf(page, draft, draft.choices), against)
  if (!weighed.ok) return again(page, draft, form.words, weighed.refusals)
  const result = await importFigures(page.platform, page.member, {
    municipality: draft.municipality,
    fileName: draft.file_name,
    sha256: draft.sha256,
    found: read.found,
    weighed: weighed.value,
    mark: ground.mark,
    mapping,
    source: draft.choices.source ?? draft.file_name,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved('/noegletal/import', importFigures.act) : again(page, draft, form.words, result.refusals)
}
