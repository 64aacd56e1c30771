import { useFormat, useTexts } from '#text/use.ts'
import { Facts, Section, Source } from '#ui/kit.ts'
import { type Line, sumsOf } from '../across.ts'
import { acrossTexts } from '../texts.ts'

/** What came of the municipality's share, of the plans that all have approved: for politicians, with what the figures cannot show. */
export const ShareSection = ({ lines }: { readonly lines: readonly Line[] }) => {
  const say = useTexts(acrossTexts)
  const format = useFormat()
  const sums = sumsOf(lines.filter(({ approved }) => approved))
  const { goals, activities, held, people, silent, untold } = sums
  const { plans, given, frame, share } = sums.granted
  if (plans === 0 || share === null)
    return (
      <Section id="andel" title={say('share.none.title')}>
        <p class="muted">{say('share.none')}</p>
      </Section>
    )
  return (
    <Section id="andel" title={say('share.title', { share: format.number(share) })}>
      <p>{say('share.of', { count: plans, given: format.kroner(given), frame: format.kroner(frame) })}</p>
      <Facts
        items={[
          { label: say('share.activities'), value: format.number(activities) },
          {
            label: say('share.goals'),
            value: format.number(goals.good + goals.progress),
            note: say('share.goals.of', { all: goals.all, unmeasured: goals.wait }),
          },
          { label: say('share.behind'), value: format.number(goals.missing) },
          { label: say('share.people'), value: format.number(people), note: say('share.people.note', { held: format.number(held) }) },
        ]}
      />
      {silent > 0 && <p>{say('share.silent', { count: silent, activities: untold })}</p>}
      <p class="muted">{say('rule')}</p>
      <Source>{say('share.note')}</Source>
    </Section>
  )
}
