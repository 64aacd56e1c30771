import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { Glyph } from './icon.tsx'
import type { State } from './state.ts'
import { texts } from './texts.ts'

type StatusProps = { readonly state: State; readonly children?: ComponentChildren }

const Words = ({ state, children }: StatusProps) => {
  const say = useTexts(texts)
  return (
    <>
      <Glyph shape={state} />
      <span>
        {say(state)}
        {children !== undefined && <>: {children}</>}
      </span>
    </>
  )
}

/** A state as it stands in rows: shape and word, then its detail ("I gang: i godkendelse"). */
export const Status = ({ state, children }: StatusProps) => (
  <span class={`status st-${state}`}>
    <Words state={state}>{children}</Words>
  </span>
)

/** A state as it stands beside a title: a pill with its own ground. */
export const StatusTag = ({ state, children }: StatusProps) => (
  <span class={`pill status st-${state}`}>
    <Words state={state}>{children}</Words>
  </span>
)

/** A legal label of an area; no state of work. Filled while it holds (`on`), hollow afterwards. */
export const LegalTag = ({ on, children }: { readonly on: boolean; readonly children: ComponentChildren }) => (
  <span class="pill pill-legal">
    <Glyph shape={on ? 'listed' : 'unlisted'} />
    <span>{children}</span>
  </span>
)
