import type { ComponentChildren } from 'preact'

/** The class of what is for clicking and not for reading: cells and heads of a table's column of acts take it as their `kind`. */
export const screenOnly = 'screen-only'

/** Words inside a line that stand on the screen and not on paper. */
export const ScreenOnly = ({ children }: { readonly children: ComponentChildren }) => <span class={screenOnly}>{children}</span>

type ActLinkProps = {
  readonly href: string
  /** The act with its object, where the words alone repeat themselves down a table. */
  readonly label?: string
  /** For an act that is always at hand and seldom meant. */
  readonly quiet?: boolean
  readonly children: ComponentChildren
}

/** A link that leads to an act, written as plain words; paper cannot act, so it is not printed. */
export const ActLink = ({ href, label, quiet = false, children }: ActLinkProps) => (
  <a class={quiet ? `${screenOnly} quiet` : screenOnly} href={href} aria-label={label}>
    {children}
  </a>
)
