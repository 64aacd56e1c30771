import { useFormat, useTexts } from '#text/use.ts'
import { Prose, Sub } from '#ui/kit.ts'
import type { StoryRow } from '../queries.ts'
import { storyTexts } from '../texts.ts'

/** A story as it is read: its words, and who saw it when; own words say so. */
export const StoryWords = ({ story }: { readonly story: StoryRow }) => {
  const say = useTexts(storyTexts)
  const format = useFormat()
  const told = { who: story.seenBy, day: format.day(story.seenOn) }
  return (
    <>
      <Prose text={story.words} />
      <p>
        <Sub>{say(story.consentedOn === null ? 'told.seen' : 'told.own', told)}</Sub>
      </p>
    </>
  )
}
