import type { Fact, Sheet } from '#print/sheet'
import type { Language } from '#text/language.ts'

/** An entry of a list: a name, what it is, and whether it is an example. */
export type Entry = { readonly name: string; readonly words: string; readonly example: boolean }

/** A list with what it says when it is empty, and how many more there are and where. */
export type Group = { readonly title: string; readonly none: string; readonly list: readonly Entry[]; readonly more: string }

/** A figure over the years against its limit; places are parts of the chart's width and height from its left and its foot. */
export type Chart = {
  readonly title: string
  readonly note: string
  /** The whole chart in words. */
  readonly alt: string
  readonly limit: { readonly y: number; readonly above: boolean }
  readonly points: readonly {
    readonly x: number
    readonly year: string
    readonly y: number | null
    readonly text: string
    readonly met: boolean
  }[]
}

export type Happened = { readonly when: string; readonly what: string; readonly who: string }

/** An area's profile in words, as `profile.typ` lays it out on two pages. */
export type PrintedProfile = {
  readonly language: Language
  readonly region: 'dk' | 'gb'
  readonly title: string
  readonly exampleWord: string
  readonly kicker: string
  readonly name: string
  readonly example: boolean
  /** The legal label that the area bears or bore last; empty where it never had one. */
  readonly status: string
  readonly lede: string
  readonly facts: readonly Fact[]
  /** Two columns of lists. */
  readonly columns: readonly [readonly Group[], readonly Group[]]
  readonly numbers: {
    readonly title: string
    readonly note: string
    readonly none: string
    readonly charts: readonly Chart[]
    readonly criteria: Sheet | null
    readonly others: { readonly title: string; readonly sheet: Sheet; readonly more: string } | null
    /** What one must know to read them: sources, what is hidden. */
    readonly notes: readonly string[]
  }
  readonly happened: { readonly title: string; readonly none: string; readonly rows: readonly Happened[]; readonly more: string }
  readonly foot: readonly string[]
}
