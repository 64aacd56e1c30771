import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { Glyph } from './icon.tsx'
import type { State } from './state.ts'
import { texts } from './texts.ts'

export type Blocker = { readonly label: ComponentChildren; readonly href: string; readonly status?: State }

type ActBarProps = {
  /** The primary act: one button or link, named with a verb and its object. */
  readonly children: ComponentChildren
  /** What stops the act, as links to what mends it. */
  readonly blockers?: readonly Blocker[]
  /** The sentence above the blockers, or alone beside the act. */
  readonly note?: ComponentChildren
}

/** The one primary act of a page, and beside it what stops it. */
export const ActBar = ({ children, blockers = [], note }: ActBarProps) => {
  const say = useTexts(texts)
  return (
    <div class="acts">
      <div class="act">{children}</div>
      {(blockers.length > 0 || note !== undefined) && (
        <div class="why">
          <p>{note ?? say('blocked')}</p>
          {blockers.length > 0 && (
            <ul>
              {blockers.map(({ label, href, status = 'missing' }) => (
                <li class={`st-${status}`}>
                  <Glyph shape={status} />
                  <a class="quiet" href={href}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
