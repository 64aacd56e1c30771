import type { ComponentChildren } from 'preact'
import type { Language } from '#text/language.ts'
import { useForeign } from './foreign.ts'

type PageHeadProps = {
  readonly title: ComponentChildren
  /** The language of a title that is a record's own name: names are Danish on English pages too. */
  readonly titleLanguage?: Language
  readonly tags?: ComponentChildren
  readonly lede?: ComponentChildren
}

/** The title, the labels beside it, and the sentence that says how things are and what is next. */
export const PageHead = ({ title, titleLanguage, tags, lede }: PageHeadProps) => (
  <div class="page-head">
    <div class="titleline">
      <h1 lang={useForeign(titleLanguage)}>{title}</h1>
      {tags}
    </div>
    {lede !== undefined && lede !== null && <p class="lede">{lede}</p>}
  </div>
)

/** Where figures come from and what is left out; stands below a table or chart. */
export const Source = ({ children }: { readonly children: ComponentChildren }) => <p class="source">{children}</p>
