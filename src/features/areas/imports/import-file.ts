import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { reading } from '#database/database'
import { type Actor, platformActor } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { Platform } from '#platform'
import type { Found, Row, Table } from '#sheets/table'
import { byMunicipality, type NamedMunicipality } from './by-municipality.ts'
import { importFigures, previewImport, type Underway } from './commands/import-figures.ts'
import type { Planned, RefusedRow } from './import-plan.ts'
import type { Mapping } from './mapping.ts'
import { importTexts } from './texts.ts'

/** What a file came to in one municipality. `id` is null where nothing was taken in. */
export type Outcome = {
  readonly municipality: number
  readonly id: Id | null
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
}

export type FileImport = {
  readonly table: Table
  readonly mapping: Mapping
  readonly fileName: string
  readonly sha256: string
  readonly source: string
  readonly example: boolean
  readonly dryRun: boolean
}

/** SHA-256 of a file, in hex; read piece by piece. */
export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

const outcomeOf = (
  municipality: number,
  id: Id | null,
  { refused: bad }: Pick<Planned, 'refused'>,
  added: number,
  changed: number,
  unchanged: number,
): Outcome => ({
  municipality,
  id,
  added,
  changed,
  unchanged,
  refused: bad,
})

/** How far a file has come: read to its end first, then a municipality at a time. */
export type FileNews = { readonly doing: 'reads'; readonly done: number } | (Underway & { readonly municipality: number })

/** Takes in, or only weighs, one municipality's rows as the platform. A share that has no good row, or changes nothing, is told and goes by. */
const takeShare = async (
  platform: Platform,
  municipality: number,
  rows: readonly Row[],
  file: FileImport,
  hear: (news: FileNews) => void,
): Promise<Outcome> => {
  const actor: Actor = platformActor(municipality)
  const { table, mapping } = file
  const told = (news: Underway): void => hear({ ...news, municipality })
  const given = { municipality, header: table.header, rows, mapping, hear: told }
  const weigh = () =>
    reading(platform.database, { municipalities: [municipality], person: actor.person }, (tx) =>
      previewImport({ tx, today: platform.clock.today() }, given),
    )
  if (!file.dryRun) {
    const found: Found = table.found
    const { fileName, sha256, source, example } = file
    const result = await importFigures(platform, actor, { ...given, found, fileName, sha256, source, example })
    if (result.ok) {
      const { id, added, changed, same } = result.value
      return outcomeOf(municipality, id, result.value, added, changed, same)
    }
  }
  const { planned, changes } = await weigh()
  return outcomeOf(municipality, null, planned, changes.added.length, changes.changed.length, changes.same)
}

const strangers = (rows: readonly Row[], column: string): readonly RefusedRow[] =>
  rows.map(({ row }) => ({ row, column, say: importTexts.phrase('refused.municipality'), words: '', near: [] }))

/**
 * Takes a file in for one municipality or for all that it names, each in a transaction of its own. Answers what came of each, and the rows whose
 * municipality nobody knows; `told` hears each, `hear` how far the file has come in between. Refuses a file that cannot be read to its end before anything is changed.
 */
export const importFile = async (
  platform: Platform,
  file: FileImport,
  into: NamedMunicipality | readonly NamedMunicipality[],
  told: (outcome: Outcome) => void,
  hear: (news: FileNews) => void = () => undefined,
): Promise<Result<{ readonly outcomes: readonly Outcome[]; readonly strangers: readonly RefusedRow[] }>> => {
  const { table, mapping } = file
  const one = 'code' in into ? into : null
  const column = mapping.municipality
  if (!one && column === undefined) return refused(at('mapping', importTexts.phrase('refused.no_municipality')))
  const shares = await byMunicipality(table, one ? null : (column ?? null), one ? [one] : (into as readonly NamedMunicipality[]), (rows) =>
    hear({ doing: 'reads', done: rows }),
  )
  if (!shares.ok) return shares
  const outcomes: Outcome[] = []
  const unknown: RefusedRow[] = []
  for await (const { municipality, rows } of shares.value) {
    if (municipality === null) {
      unknown.push(...strangers(rows, column ?? ''))
      continue
    }
    const outcome = await takeShare(platform, municipality, rows, file, hear)
    outcomes.push(outcome)
    told(outcome)
  }
  return done({ outcomes, strangers: unknown })
}
