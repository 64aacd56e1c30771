import { useTexts } from '#text/use.ts'
import { VisuallyHidden } from './hidden.tsx'
import { Glyph, Icon } from './icon.tsx'
import type { State } from './state.ts'
import { texts } from './texts.ts'

/**
 * One place of the thread in this record's own thread. `place` is its key, `label` its name on screen, `count` null where a number
 * says nothing, `state` the worst of what is tied there and null when nothing is tied yet, `here` the place of the present page.
 */
export type Bead = {
  readonly place: string
  readonly label: string
  readonly href: string | null
  readonly count: number | null
  readonly state: State | null
  readonly here: boolean
}

/** "I orden" is silent: a healthy thread is quiet. Where the user is, it says so instead. */
const Word = ({ bead }: { readonly bead: Bead }) => {
  const say = useTexts(texts)
  if (bead.state === null) return <VisuallyHidden>{say('nothingTied')}</VisuallyHidden>
  if (bead.state !== 'good') return <>{say(bead.state)}</>
  return bead.here ? <>{say('here')}</> : <VisuallyHidden>{say('good')}</VisuallyHidden>
}

const Place = ({ bead }: { readonly bead: Bead }) => {
  const inside = (
    <>
      <span class="bead">{bead.state === null ? <span class="hollow" /> : <Glyph shape={bead.state} />}</span>
      <span class="name">
        {bead.label}
        {bead.count !== null && <b> {bead.count}</b>}
      </span>
      <span class="word">
        {' '}
        <Word bead={bead} />
      </span>
    </>
  )
  const state = `place st-${bead.state ?? 'none'}`
  const here = bead.here ? ({ 'aria-current': 'true' } as const) : {}
  return bead.href === null ? (
    <span class={state} {...here}>
      {inside}
    </span>
  ) : (
    <a class={state} href={bead.href} {...here}>
      {inside}
    </a>
  )
}

/** What the folded thread of a phone tells: the places that are not in order. */
const Told = ({ beads }: { readonly beads: readonly Bead[] }) => {
  const say = useTexts(texts)
  const open = beads.filter((bead) => bead.state !== null && bead.state !== 'good')
  if (open.length === 0) return <>{say('threadCalm')}</>
  return (
    <>
      {open.map((bead, at) => (
        <span key={bead.place}>
          {at > 0 && ' · '}
          <span class={`nowrap st-${bead.state}`}>
            {bead.label} {say(bead.state ?? 'wait').toLowerCase()}
          </span>
        </span>
      ))}
    </>
  )
}

/**
 * The golden thread: the same places in the same order on every record, each a link to that part of this record's own thread.
 * On a phone it folds into its beads and one line, and opens on a tap as a vertical thread; the fold is only drawn there.
 */
export const Thread = ({ name, beads }: { readonly name: string; readonly beads: readonly Bead[] }) => {
  const say = useTexts(texts)
  return (
    <nav class="thread" aria-label={say('thread', { name })}>
      <details class="thread-fold">
        <summary>
          <VisuallyHidden>{say('threadOpen')}: </VisuallyHidden>
          <span class="thread-mini" aria-hidden="true">
            {beads.map((bead) => (
              <span class={bead.here ? 'bead here' : 'bead'} key={bead.place}>
                {bead.state === null ? <span class="hollow" /> : <Glyph shape={bead.state} />}
              </span>
            ))}
          </span>
          <span class="thread-told">
            <span>
              <Told beads={beads} />
            </span>
            <Icon name="down" />
          </span>
        </summary>
      </details>
      <ol>
        {beads.map((bead) => (
          <li class={bead.state === null ? 'open' : undefined} key={bead.place}>
            <Place bead={bead} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
