import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Empty, PageHead, Section, Timeline } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { partWords } from '../../plan/part-words.ts'
import type { Plan } from '../../read.ts'
import type { StoryRow } from '../queries.ts'
import { keyOf, outcomesOf } from '../story.ts'
import { storyTexts } from '../texts.ts'

type StoriesProps = { readonly plan: Plan; readonly stories: readonly StoryRow[]; readonly telling: boolean }

/** What was seen of a plan's outcomes, outcome by outcome; one that shows two stands at both. */
export const StoriesPage = ({ plan, stories, telling }: StoriesProps) => {
  const say = useTexts(storyTexts)
  const format = useFormat()
  const href = `${hrefOf(plan)}/fortaellinger`
  const add = telling ? <ButtonLink href={`${href}/ny`}>{say('add')}</ButtonLink> : undefined
  const groups = [
    ...outcomesOf(plan.parts).map((one) => ({
      key: keyOf(one),
      title: one.part > 0 ? `${one.name} (${say('part', { ...partWords(plan.programme), number: one.part })})` : one.name,
      own: stories.filter(({ outcomes }) => outcomes.includes(keyOf(one))),
    })),
    { key: 'uden', title: say('without'), own: stories.filter(({ outcomes }) => outcomes.length === 0) },
  ].filter(({ own }) => own.length > 0)
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      {stories.length === 0 ? (
        <Empty title={say('empty')} act={add} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      ) : (
        add && <ActBar>{add}</ActBar>
      )}
      {groups.map(({ key, title, own }) => (
        <Section id={key} title={title} note={own.length} key={key}>
          <Timeline
            items={own.map((story) => ({
              ...{ when: story.seenOn, whenText: format.shortDay(story.seenOn), example: story.example },
              what: <a href={`${href}/${story.id}`}>{story.words}</a>,
              who: say(story.consentedOn === null ? 'seen' : 'own', { who: story.seenBy }),
            }))}
          />
        </Section>
      ))}
      <p class="muted">{say('internal')}</p>
    </>
  )
}
