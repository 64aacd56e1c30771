import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import type { MapTiles, OpenDataTerms } from '#config'
import type { Actor } from '#features/identity'
import type { Refusal } from '#kernel/result'
import type { Platform } from '#platform'
import type { Language } from '#text/language.ts'
import type { StaleEdit } from './stale.tsx'

export type Theme = 'light' | 'dark' | 'system'

/** What the middleware has found out about a request before its handler runs. */
export type Found = {
  readonly actor: Actor | null
  readonly language: Language
  readonly theme: Theme
}

export type Variables = { readonly Variables: { found: Found } }

export type Crumb = { readonly label: string; readonly href: string }

export type Frame = {
  readonly title: string
  readonly path?: readonly Crumb[]
  readonly current?:
    | 'overview'
    | 'areas'
    | 'signals'
    | 'cases'
    | 'presence'
    | 'plans'
    | 'projects'
    | 'funding'
    | 'bodies'
    | 'organisations'
    | 'mandates'
    | 'log'
  /** Address of the page that answers "Hvorfor kan jeg se dette?". */
  readonly why?: string
  /** One narrow column for one thing, as for one hand: a sentence below the title, and a link at the far end of the head. */
  readonly phone?: { readonly lede: string; readonly link: Crumb }
  /** Shown in the public layout even to members. */
  readonly public?: boolean
  /** Whose page it is, for the public. */
  readonly owner?: { readonly name: string; readonly sub?: string; readonly href: string }
  /** Scripts that this page needs beside the common one, by logical name. */
  readonly islands?: readonly string[]
  /** A page of work that goes on: seconds after which it is looked at again where there are no scripts, and by `look-again.js` where there are. */
  readonly lookAgain?: number
  readonly status?: 200 | 403 | 404 | 409 | 413 | 422 | 500
}

/** A request as handlers see it. */
export type Page = {
  readonly context: Context<Variables>
  readonly platform: Platform
  readonly settings: WebSettings
  readonly actor: Actor | null
  readonly language: Language
  readonly theme: Theme
  /** The signed-in actor; routes with a permission always have one. */
  readonly member: Actor
  readonly param: (name: string) => string
  readonly query: (name: string) => string | undefined
  readonly show: (frame: Frame, view: ComponentChildren) => Response
  /** After saving: back to where the user works, with a receipt for the act. */
  readonly saved: (href: string, act: string) => Response
  readonly redirect: (href: string) => Response
}

/** What the web layer knows of the configuration. */
export type WebSettings = {
  readonly baseUrl: string
  readonly origins: readonly string[]
  readonly demo: boolean
  readonly development: boolean
  readonly secure: boolean
  /** Background of the moving map; null where none is set. */
  readonly mapTiles: MapTiles | null
  readonly openData: OpenDataTerms
}

/** The words of a form as the user wrote them, by field. */
export type Words = Readonly<Record<string, string>>

/** A form that is to be shown again: the user's words and what is wrong with them. */
export type Shown = {
  readonly words: Words
  readonly refusals: readonly Refusal[]
  /** Somebody saved meanwhile: both versions. */
  readonly stale?: StaleEdit
}

/** A form that is shown for the first time. */
export const blank = (words: Words = {}): Shown => ({ words, refusals: [] })
