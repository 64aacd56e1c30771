import type { Prose } from '#kernel/prose'
import type { Fact, Sheet } from './sheet.ts'

/** A piece of a chapter. Everything in it is worded: a press lays it out and reckons nothing. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly number?: string; readonly words: string; readonly example?: boolean }
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** A few large figures: the figure and what it counts. */
  | { readonly kind: 'figures'; readonly figures: readonly { readonly figure: string; readonly of: string }[] }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  /** A small remark below what it is about. */
  | { readonly kind: 'note'; readonly words: string }

export type Chapter = {
  /** What kind of chapter it is, above its title; empty where the title says it. */
  readonly kicker: string
  readonly number: string
  readonly title: string
  readonly lead: string
  /** Begins on a page of its own. */
  readonly breaks: boolean
  readonly blocks: readonly Block[]
}

/** A document in words, as both presses lay it out: the one data of a PDF and of a Word file. */
export type Paper = {
  readonly language: 'da' | 'en'
  readonly region: 'dk' | 'gb'
  readonly title: string
  readonly author: string
  readonly exampleWord: string
  readonly words: {
    readonly kicker: string
    readonly contents: string
    readonly page: string
    readonly of: string
    readonly foot: string
    /** What the sign for a character means that the font of the PDF cannot show. */
    readonly unknown: string
  }
  /** Draft or version: stands on every page. */
  readonly mark: string
  readonly status: { readonly word: string; readonly detail: string } | null
  readonly facts: readonly Fact[]
  /** A list of its chapters stands before them. */
  readonly contents: boolean
  readonly chapters: readonly Chapter[]
}
