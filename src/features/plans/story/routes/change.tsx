import { notFound } from '#features/identity'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, mandatesFor, pathTo, saveForm } from '../../open.ts'
import { staleEdit } from '../../part/routes/open.ts'
import { partWords } from '../../plan/part-words.ts'
import { changeStory } from '../commands.ts'
import { StoryForm } from '../forms.ts'
import { mayTellStories } from '../policy.ts'
import type { StoryRow } from '../queries.ts'
import { keyOf, outcomesOf } from '../story.ts'
import { storyTexts } from '../texts.ts'
import { StoryFormPage } from '../views/form.tsx'
import { idIn, openStories } from './stories.tsx'

const openOne = async (page: Page) => {
  const { plan, rest: stories } = await openStories(page)
  const story = stories.find(({ id }) => id === idIn(page))
  if (!story) throw notFound()
  return { plan, story, mandates: mandatesFor(page, mayTellStories, plan) }
}

/** A story as its form says it. */
const wordsOf = ({ words, seenBy, seenOn, consentedOn, outcomes }: StoryRow): Words => ({
  ...{ words, seenBy, seenOn, outcomes: outcomes.join('\n') },
  ...(consentedOn !== null && { ownWords: 'on', consentedOn }),
})

export const askChange = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, story, mandates } = await openOne(page)
  const say = storyTexts.in(page.language)
  const href = `${hrefOf(plan)}/fortaellinger`
  const path = [...pathTo(page, plan), { label: say('title'), href }, { label: say('one.title'), href: `${href}/${story.id}` }]
  return page.show(
    { ...formFrame(page, plan, say('change.title'), shown), path },
    <StoryFormPage
      {...{ action: `${href}/${story.id}/ret`, back: `${href}/${story.id}`, version: story.version, title: say('change.title') }}
      outcomes={outcomesOf(plan.parts)}
      parts={partWords(plan.programme)}
      mandates={mandates}
      today={page.platform.clock.today()}
      shown={shown ?? blank(wordsOf(story))}
    />,
  )
}

/** What the other saved, beside what the user wrote. */
const staleStory = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const { plan, story } = await openOne(page)
  const say = storyTexts.in(page.language)
  const theirs = wordsOf(story)
  const names = new Map(outcomesOf(plan.parts).map((one) => [keyOf(one), one.name]))
  const named = (words: Words): string =>
    (words.outcomes ?? '')
      .split('\n')
      .flatMap((key) => names.get(key) ?? [])
      .join('\n')
  return staleEdit(page, { acts: [changeStory.act], kind: 'story', id: story.id }, () => [
    ...(['words', 'seenBy', 'seenOn', 'consentedOn'] as const).map((name) => ({
      label: say(`add.${name}`),
      theirs: theirs[name] ?? '',
      mine: mine[name] ?? '',
    })),
    { label: say('add.outcomes'), theirs: named(theirs), mine: named(mine) },
  ])
}

export const changeOne = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: StoryForm,
    command: changeStory,
    ask: askChange,
    run: (plan, value, mandate, version) =>
      changeStory(page.platform, page.member, { plan: plan.id, story: idIn(page), version, ...value, ...mandate }),
    next: (plan, id) => `${hrefOf(plan)}/fortaellinger/${id}`,
    stale: staleStory,
  })
