import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { VisuallyHidden } from '../hidden.tsx'
import { Glyph } from '../icon.tsx'
import type { State } from '../state.ts'
import { texts } from '../texts.ts'

export type ResultItem = { readonly state: State; readonly title: ComponentChildren; readonly text: ComponentChildren }

/** What came of the work, told to residents. */
export const Results = ({ items }: { readonly items: readonly ResultItem[] }) => {
  const say = useTexts(texts)
  return (
    <ul class="results">
      {items.map((item) => (
        <li>
          <Glyph shape={item.state} />
          <div>
            <h3>
              {item.title}
              <VisuallyHidden> ({say(item.state)})</VisuallyHidden>
            </h3>
            <p>{item.text}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export type Offer = { readonly title: ComponentChildren; readonly href?: string; readonly note: ComponentChildren }

/** What happens and when: activities that residents can join. */
export const Offers = ({ items }: { readonly items: readonly Offer[] }) => (
  <ul class="offers">
    {items.map((item) => (
      <li>
        <b>{item.href === undefined ? item.title : <a href={item.href}>{item.title}</a>}</b>
        <span class="small"> {item.note}</span>
      </li>
    ))}
  </ul>
)
