import { sql } from 'kysely'
import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import type { Found, Row } from '#sheets/table'
import { keepBackImported } from '../../figures/keep-back.ts'
import { type Changes, changesOf, type Planned, planRows } from '../import-plan.ts'
import type { Mapping } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'
import { knownFigures, knownIndicators, knownPlaces } from '../queries.ts'
import { finderFor } from '../register.ts'
import { storeFigures } from '../store.ts'
import { importTexts } from '../texts.ts'

export type ImportFigures = {
  readonly municipality: number
  readonly fileName: string
  /** SHA-256 of the file, in hex. */
  readonly sha256: string
  readonly found: Found
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  readonly mapping: Mapping
  /** Where the figures come from; stands beside every one of them. */
  readonly source: string
  readonly example?: boolean
}

export type Imported = {
  readonly id: Id
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: Planned['refused']
}

/** What an import would do to what is recorded; nothing is changed. */
export type Preview = { readonly planned: Planned; readonly changes: Changes }

/** Plans a file's rows against what the municipality has registered and recorded. */
export const previewImport = async (
  { tx, today }: Pick<Stage, 'tx' | 'today'>,
  { municipality, header, rows, mapping }: Pick<ImportFigures, 'municipality' | 'header' | 'rows' | 'mapping'>,
): Promise<Preview> => {
  const finder = finderFor(
    { places: await knownPlaces(tx, municipality), indicators: await knownIndicators(tx, municipality) },
    mapping.same,
  )
  const planned = planRows(rows, header, { finder, mapping, today })
  const days = [...new Set(planned.entries.map(({ day }) => day))].sort()
  const [first = today, last = first] = [days[0], days.at(-1)]
  const versions = [...new Set(planned.entries.map(({ version }) => version))]
  const known = versions.length === 0 ? [] : await knownFigures(tx, municipality, versions, first, last)
  return { planned, changes: changesOf(planned.entries, known) }
}

/**
 * Takes in the good rows of a file and answers the bad ones with their reasons, in one transaction. Refuses a file without a good row, and one that
 * changes nothing. The record of acts names the file by its hash and the counts, not the figures.
 */
export const importFigures = command<ImportFigures, Imported>('figures.imported', mayImportFigures, async (stage, input) => {
  const { municipality, source } = input
  stage.permit({ municipality })
  // Two imports at once would each find the other's figures not yet there.
  await sql`select pg_advisory_xact_lock(hashtext('figures'), ${municipality})`.execute(stage.tx)
  const { planned, changes } = await previewImport(stage, input)
  const { added, changed, same } = changes
  if (planned.entries.length === 0) return refused(at('file', importTexts.phrase('refused.all', { count: planned.refused.length })))
  if (added.length + changed.length === 0) return refused(at('file', importTexts.phrase('refused.same', { count: same })))
  const id = newId()
  const counts = { added: added.length, changed: changed.length, unchanged: same, refused: planned.refused.length }
  await stage.tx
    .insertInto('figure_import')
    .values({
      municipality,
      id,
      file_name: input.fileName,
      sha256: input.sha256,
      format: input.found.format,
      found: JSON.stringify(input.found),
      mapping: JSON.stringify(input.mapping),
      source,
      example: input.example ?? false,
      ...counts,
      recorded_by: stage.actor.person,
      recorded_at: stage.now,
    })
    .execute()
  const common = { municipality, importId: id, source, example: input.example ?? false, now: stage.now }
  await storeFigures(stage.tx, [...added, ...changed], common)
  await keepBackImported(stage.tx, municipality, id, stage.today)
  return done({
    value: { id, added: added.length, changed: changed.length, same, refused: planned.refused },
    entry: {
      municipality,
      subject: { kind: 'figure_import', id },
      detail: { sha256: input.sha256, format: input.found.format, ...counts },
    },
  })
})
