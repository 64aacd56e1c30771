import type { ComponentChildren } from 'preact'

/** A quiet box that explains a sign or a rule beside what uses it; `sign` is shown before the title. `top` where it stands under no section's heading. */
export const Explain = ({
  title,
  sign,
  top = false,
  children,
}: {
  readonly title: string
  readonly sign?: string
  readonly top?: boolean
  readonly children: ComponentChildren
}) => {
  const Heading = top ? 'h2' : 'h3'
  return (
    <div class="explain">
      <Heading>
        {sign !== undefined && (
          <span class="hidden-num" aria-hidden="true">
            {sign}
          </span>
        )}
        {title}
      </Heading>
      {children}
    </div>
  )
}

/** Work and its explanation side by side, one below the other on a phone. */
export const Beside = ({ children, explain }: { readonly children: ComponentChildren; readonly explain: ComponentChildren }) => (
  <div class="two">
    <div>{children}</div>
    {explain}
  </div>
)
