import type { Day } from '#kernel/day'
import type { Refusal } from '#kernel/result'
import type { Choices, Found, Row } from '#sheets/table'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Changes, Figure, Recorded, Was } from './changes.ts'
import type { Entry, Planned, RefusedRow } from './import-plan.ts'
import type { Mapping } from './mapping.ts'
import type { KnownVersion, Register } from './register.ts'

/** So many refused rows, unknown names and changed figures are shown; the file of the refused rows has them all. */
export const mostShown = 30

/** A file as it was read: what was found in it, its heads, how many rows it has, and the first of them. */
export type FileRead = {
  readonly found: Found
  readonly header: readonly string[]
  readonly rows: number
  readonly samples: readonly Row[]
}

/** What would come of a file: counts of all, and as many of the refused and the changed as a page shows. */
export type Weighed = {
  readonly entries: number
  readonly refused: number
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly bad: readonly RefusedRow[]
  /** Refused rows whose place may have been meant otherwise, each word once. */
  readonly unknown: readonly RefusedRow[]
  /** The first figures that are new, and those that become others. */
  readonly news: readonly ShownFigure[]
  readonly others: readonly (ShownFigure & Was)[]
}

/** A figure of a file as a page shows it: its place and its indicator as they are registered, so that it is seen what the file's words were taken for. */
export type ShownFigure = Pick<Entry, 'row' | 'day' | 'version' | 'amount' | 'numerator' | 'denominator'> &
  Pick<KnownVersion, 'unit' | 'name'> & { readonly place: string }

const shownBy = ({ places, indicators }: Register): ((entry: Entry) => ShownFigure) => {
  const placeNames = new Map(places.map(({ id, names: [name = ''] }) => [id, name]))
  const versions = new Map(indicators.flatMap((one) => one.versions.map((version) => [version.id, version] as const)))
  return ({ row, place, version, day, amount, numerator, denominator }) => {
    const { unit = 'number', name = { da: '', en: '' } } = versions.get(version) ?? {}
    return { row, place: placeNames.get(place) ?? '', version, day, amount, numerator, denominator, unit, name }
  }
}

/** Figures and refusals as they are told to a page. */
export const weighedOf = ({ entries, refused }: Planned, { added, changed, same }: Changes, register: Register): Weighed => {
  const shown = shownBy(register)
  return {
    entries: entries.length,
    refused: refused.length,
    added: added.length,
    changed: changed.length,
    same,
    bad: refused.slice(0, mostShown),
    unknown: [...new Map(refused.flatMap((row) => (row.near.length > 0 ? [[row.words, row] as const] : []))).values()].slice(0, mostShown),
    news: added.slice(0, mostShown).map(shown),
    others: changed.slice(0, mostShown).map((one) => ({ ...shown(one), was: one.was, kept: one.kept })),
  }
}

/** How far a file has come: its rows are read, then held against what is registered. */
export type Progress = { readonly doing: 'waits' | 'reads' | 'holds'; readonly done: number; readonly of: number | null }

/** What a file is held against. */
export type Against = {
  readonly mapping: Mapping
  readonly register: Register
  readonly today: Day
  /** What is recorded by the definitions that a file may speak of. */
  readonly known: readonly Recorded[]
}

/** Every figure that a file gives, and how many reasons there are to refuse rows of it. */
export type FileFigures = { readonly figures: readonly Figure[]; readonly refused: number }

/**
 * What the process is asked about a file: to read it, to weigh it, to give its figures, or to write its refused rows with their reasons as a
 * text file.
 */
export type Order = { readonly content: Uint8Array; readonly choices: Choices; readonly name: string } & (
  | { readonly ask: 'read' }
  | ({ readonly ask: 'weigh' } & Against)
  | ({ readonly ask: 'figures' } & Against)
  | ({ readonly ask: 'bad'; readonly language: Language } & Against)
)

/** A sentence that goes between two processes, in both languages. */
type Said = { readonly da: string; readonly en: string }
type Wired<T extends { readonly say: Phrase }> = Omit<T, 'say'> & { readonly said: Said }

export type WiredRow = Wired<RefusedRow>
export type WiredRefusal = Wired<Refusal>

export type Answer =
  | { readonly read: FileRead }
  | { readonly weighed: Omit<Weighed, 'bad' | 'unknown'> & { readonly bad: readonly WiredRow[]; readonly unknown: readonly WiredRow[] } }
  | FileFigures
  | { readonly file: Uint8Array }
  | { readonly refusals: readonly WiredRefusal[] }
  | { readonly failure: string }

/** Writes a sentence out in both languages, so that it can leave the process. */
export const wired = <T extends { readonly say: Phrase }>({ say, ...rest }: T): Wired<T> =>
  ({ ...rest, said: { da: say('da'), en: say('en') } }) as Wired<T>

/** Makes it a sentence again. */
export const unwired = <T extends { readonly said: Said }>({ said, ...rest }: T): Omit<T, 'said'> & { readonly say: Phrase } => ({
  ...rest,
  say: (language) => said[language],
})
