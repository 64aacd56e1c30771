import { useTexts } from '#text/use.ts'
import { Thread, ThreadPicture } from '#ui/kit.ts'
import { type Place, places } from './place.ts'
import type { StripPlace } from './queries.ts'
import { threadTexts } from './texts.ts'

type StripProps = {
  readonly name: string
  /** The place of the record whose page this is. */
  readonly here: Place
  readonly strip: readonly StripPlace[]
  /** Where this page lists a place's records, for places that hold several. */
  readonly anchors?: Partial<Readonly<Record<Place, string>>>
}

/** The strip below a record's sentence: what leads here and what comes of it. */
export const ThreadStrip = ({ name, here, strip, anchors = {} }: StripProps) => {
  const say = useTexts(threadTexts)
  const held = new Map(strip.map((place) => [place.place, place]))
  return (
    <Thread
      name={name}
      beads={places.map((place) => {
        const found = held.get(place)
        return {
          place,
          label: say(place),
          href: place === here ? '#indhold' : (found?.href ?? (found ? (anchors[place] ?? null) : null)),
          count: place === here ? null : (found?.count ?? null),
          state: found?.state ?? null,
          here: place === here,
        }
      })}
    />
  )
}

/** The nine places in their order, for pages that tell what Helhed is. */
export const WholeThread = ({ label }: { readonly label: string }) => {
  const say = useTexts(threadTexts)
  return <ThreadPicture label={label} places={places.map((place) => say(place))} />
}
