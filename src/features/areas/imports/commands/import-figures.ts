import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { Found, Row } from '#sheets/table'
import { keepBackImported } from '../../figures/keep-back.ts'
import { lockFigures } from '../../figures/lock.ts'
import { type Changes, changesOf, type Figure } from '../changes.ts'
import { heldPlan } from '../held-plan.ts'
import { type Planned, planRows } from '../import-plan.ts'
import type { Mapping } from '../mapping.ts'
import { mayImportFigures } from '../policy.ts'
import { knownFigures } from '../queries.ts'
import { finderFor } from '../register.ts'
import { registerOf } from '../registered.ts'
import { storeFigures } from '../store.ts'
import { importTexts } from '../texts.ts'
import type { FileFigures } from '../weighing.ts'
import { unheld } from '../whole-and-parts.ts'

export type ImportFigures = {
  readonly municipality: number
  readonly fileName: string
  /** SHA-256 of the file, in hex. */
  readonly sha256: string
  readonly found: Found
  readonly mapping: Mapping
  /** Where the figures come from; stands beside every one of them. */
  readonly source: string
  readonly example?: boolean
  /** Hears how far it has come. */
  readonly hear?: ((news: Underway) => void) | undefined
} & (Rows | Weighed)

/** How far an import has come with its rows, and then with what it writes down. */
export type Underway = { readonly doing: 'holds' | 'stores'; readonly done: number; readonly of: number }

type Rows = {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

/** The figures of a file that was planned before, by a register that has to be the same still. */
type Weighed = { readonly weighed: FileFigures; readonly mark: string }

export type Imported = {
  readonly id: Id
  readonly added: number
  readonly changed: number
  readonly same: number
  /** The refused rows, where the act has planned the rows itself. */
  readonly refused: Planned['refused']
}

/** What the rows of an import come to, and what they would do to what is recorded; nothing is changed. */
export type Preview = { readonly planned: Planned; readonly changes: Changes }

type Here = Pick<Stage, 'tx' | 'today'>

/** What is recorded by the definitions of a file's figures, on its days. */
const knownBeside = async ({ tx, today }: Here, municipality: number, figures: readonly Figure[]): Promise<readonly Figure[]> => {
  const days = [...new Set(figures.map(({ day }) => day))].sort()
  const [first = today, last = first] = [days[0], days.at(-1)]
  const versions = [...new Set(figures.map(({ version }) => version))]
  return versions.length === 0 ? [] : knownFigures(tx, municipality, versions, first, last)
}

/** Plans a file's rows against what the municipality has registered and recorded. */
export const previewImport = async (
  { tx, today }: Here,
  { municipality, header, rows, mapping, hear }: Pick<ImportFigures, 'municipality' | 'mapping' | 'hear'> & Rows,
): Promise<Preview> => {
  const { register } = await registerOf(tx, municipality)
  const finder = finderFor(register, mapping.same)
  const read = planRows(rows, header, { finder, mapping, today }, (done) => hear?.({ doing: 'holds', done, of: rows.length }))
  const known = await knownBeside({ tx, today }, municipality, read.entries)
  const planned = heldPlan(read, known, finder)
  return { planned, changes: changesOf(planned.entries, known) }
}

/** What a file comes to: its changes, how much of it is refused, and the refused rows where they were planned here. */
type Outcome = { readonly changes: Changes<Figure>; readonly count: number; readonly refused: Planned['refused'] }

/** What the file comes to now; refused where it was planned by a register that has changed since. */
const outcomeOf = async (stage: Here, input: ImportFigures): Promise<Result<Outcome>> => {
  if ('rows' in input) {
    const { planned, changes } = await previewImport(stage, input)
    return done({ changes, count: planned.refused.length, refused: planned.refused })
  }
  const { register, mark } = await registerOf(stage.tx, input.municipality)
  const { figures, refused: count } = input.weighed
  const known = await knownBeside(stage, input.municipality, figures)
  // What was recorded while the file was planned may be what its figures cannot stand beside.
  const stale = mark !== input.mark || unheld(figures, known, finderFor(register)).length > 0
  return stale ? refused(at('file', importTexts.phrase('refused.stale'))) : done({ changes: changesOf(figures, known), count, refused: [] })
}

/**
 * Takes in the good rows of a file and answers the bad ones with their reasons, in one transaction. Refuses a file without a good row, and one that
 * changes nothing, and one that was planned before the register changed. The record of acts names the file by its hash and the counts, not the figures.
 */
export const importFigures = command<ImportFigures, Imported>('figures.imported', mayImportFigures, async (stage, input) => {
  const { municipality, source } = input
  stage.permit({ municipality })
  await lockFigures(stage.tx, municipality)
  const outcome = await outcomeOf(stage, input)
  if (!outcome.ok) return outcome
  const { changes, count } = outcome.value
  const { added, changed, same } = changes
  if (added.length + changed.length === 0)
    return refused(
      at('file', same === 0 ? importTexts.phrase('refused.all', { count }) : importTexts.phrase('refused.same', { count: same })),
    )
  const id = newId()
  const counts = { added: added.length, changed: changed.length, unchanged: same, refused: count }
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
  const written = [...added, ...changed]
  await storeFigures(stage.tx, written, common, (done) => input.hear?.({ doing: 'stores', done, of: written.length }))
  await keepBackImported(stage.tx, municipality, id, stage.today)
  return done({
    value: { id, added: added.length, changed: changed.length, same, refused: outcome.value.refused },
    entry: {
      municipality,
      subject: { kind: 'figure_import', id },
      detail: { sha256: input.sha256, format: input.found.format, ...counts },
    },
  })
})
