import type { ComponentChildren } from 'preact'
import { Glyph, Icon } from './icon.tsx'

const glyphs = { warning: 'missing', success: 'good', error: 'stopped' } as const

type AlertProps = {
  readonly kind: 'info' | 'warning' | 'success' | 'error'
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
  readonly id?: string
}

/** A message that belongs to the page. `children` are paragraphs or lists. */
export const Alert = ({ kind, title, children, id }: AlertProps) => (
  <div class={`alert alert-${kind}`} id={id}>
    {kind === 'info' ? <Icon name="info" /> : <Glyph shape={glyphs[kind]} />}
    <div class="alert-body">
      <p class="alert-heading">{title}</p>
      {children}
    </div>
  </div>
)
