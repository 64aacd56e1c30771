import type { ComponentChildren } from 'preact'

/** The title, the labels beside it, and the sentence that says how things are and what is next. */
export const PageHead = ({
  title,
  tags,
  lede,
}: {
  readonly title: ComponentChildren
  readonly tags?: ComponentChildren
  readonly lede?: ComponentChildren
}) => (
  <div class="page-head">
    <div class="titleline">
      <h1>{title}</h1>
      {tags}
    </div>
    {lede !== undefined && lede !== null && <p class="lede">{lede}</p>}
  </div>
)

/** Where figures come from and what is left out; stands below a table or chart. */
export const Source = ({ children }: { readonly children: ComponentChildren }) => <p class="source">{children}</p>
