import type { ComponentChildren } from 'preact'

type SectionProps = {
  readonly id: string
  readonly title: ComponentChildren
  /** A few words beside the heading. */
  readonly note?: ComponentChildren
  /** A link at the far end of the heading; not printed. */
  readonly end?: ComponentChildren
  readonly children: ComponentChildren
}

/** A part of a page with its heading; `id` is the heading's, so that links can point to it. */
export const Section = ({ id, title, note, end, children }: SectionProps) => (
  <section class="part" aria-labelledby={id}>
    <div class="sec-head">
      <h2 id={id}>{title}</h2>
      {note !== undefined && <span class="muted">{note}</span>}
      {end !== undefined && <span class="end">{end}</span>}
    </div>
    {children}
  </section>
)

/** Two thirds work, one third context; the context stays in sight on wide screens and follows below on narrow ones. */
export const Columns = ({
  children,
  aside,
  label,
}: {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
  readonly label?: string
}) => (
  <div class="cols">
    <div class="cols-main">{children}</div>
    <aside aria-label={label}>{aside}</aside>
  </div>
)

type AsideBlockProps = {
  readonly title: ComponentChildren
  /** For a block that holds nothing but an act: it is not printed. */
  readonly screenOnly?: boolean
  readonly children: ComponentChildren
}

/** One group of the context column. */
export const AsideBlock = ({ title, screenOnly = false, children }: AsideBlockProps) => (
  <div class={screenOnly ? 'aside-block screen-only' : 'aside-block'}>
    <h2>{title}</h2>
    {children}
  </div>
)
