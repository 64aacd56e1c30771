import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from './texts.ts'

type EmptyProps = {
  readonly title: ComponentChildren
  /** What belongs here and why it matters. */
  readonly children: ComponentChildren
  /** The act that begins it: a button row's content. */
  readonly act?: ComponentChildren
  readonly example?: ComponentChildren
}

/** An empty place that teaches: what belongs here, why, the act that begins it, an example. No heading, as it stands under any. */
export const Empty = ({ title, children, act, example }: EmptyProps) => {
  const say = useTexts(texts)
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{children}</p>
      {act !== undefined && <div class="button-row">{act}</div>}
      {example !== undefined && (
        <p class="example">
          {say('exampleOf')}
          {example}
        </p>
      )}
    </div>
  )
}
