import type { ComponentChildren } from 'preact'

/** A quiet box that explains a sign or a rule beside what uses it; `sign` is shown before the title. */
export const Explain = ({
  title,
  sign,
  children,
}: {
  readonly title: string
  readonly sign?: string
  readonly children: ComponentChildren
}) => (
  <div class="explain">
    <h3>
      {sign !== undefined && (
        <span class="hidden-num" aria-hidden="true">
          {sign}
        </span>
      )}
      {title}
    </h3>
    {children}
  </div>
)

/** Work and its explanation side by side, one below the other on a phone. */
export const Beside = ({ children, explain }: { readonly children: ComponentChildren; readonly explain: ComponentChildren }) => (
  <div class="two">
    <div>{children}</div>
    {explain}
  </div>
)
