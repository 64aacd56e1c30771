import { notFound } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, mandatesIn, open, openPlan, pathTo, saveForm } from '../../open.ts'
import { partWords } from '../../plan/part-words.ts'
import { addStory, removeStory } from '../commands.ts'
import { RemoveForm, StoryForm } from '../forms.ts'
import { mayTellStories } from '../policy.ts'
import { storiesOf } from '../queries.ts'
import { outcomesOf } from '../story.ts'
import { storyTexts } from '../texts.ts'
import { StoryFormPage } from '../views/form.tsx'
import { StoriesPage } from '../views/list.tsx'
import { StoryPage } from '../views/story.tsx'

export const openStories = (page: Page) => open(page, (tx, { municipality, id }) => storiesOf(tx, municipality, id))

export const showStories = async (page: Page): Promise<Response> => {
  const { plan, rest: stories } = await openStories(page)
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/fortaellinger`, 301)
  const title = storyTexts.in(page.language)('title')
  return page.show(
    { title: `${title} · ${plan.name}`, current: 'plans', path: pathTo(page, plan) },
    <StoriesPage plan={plan} stories={stories} telling={mandatesIn(page, mayTellStories, plan).length > 0} />,
  )
}

export const askAdd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayTellStories, plan)
  return page.show(
    formFrame(page, plan, storyTexts.in(page.language)('add.title'), shown),
    <StoryFormPage
      action={`${hrefOf(plan)}/fortaellinger/ny`}
      back={`${hrefOf(plan)}/fortaellinger`}
      title={storyTexts.in(page.language)('add.title')}
      outcomes={outcomesOf(plan.parts)}
      parts={partWords(plan.programme)}
      mandates={mandates}
      today={page.platform.clock.today()}
      shown={shown ?? blank({ outcomes: page.query('virkning') ?? '' })}
    />,
  )
}

export const addOne = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: StoryForm,
    command: addStory,
    ask: askAdd,
    run: (plan, value, mandate) => addStory(page.platform, page.member, { plan: plan.id, ...value, ...mandate }),
    next: (plan, id) => `${hrefOf(plan)}/fortaellinger/${id}`,
  })

export const idIn = (page: Page): Id => {
  const id = page.param('story')
  if (!isId(id)) throw notFound()
  return id
}

export const showStory = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page)
  const { plan, rest: stories } = await openStories(page)
  const story = stories.find((one) => one.id === id)
  if (!story) throw notFound()
  const say = storyTexts.in(page.language)
  const frame = formFrame(page, plan, `${say('one.title')} · ${plan.name}`, shown)
  return page.show(
    { ...frame, path: [...pathTo(page, plan), { label: say('title'), href: `${hrefOf(plan)}/fortaellinger` }] },
    <StoryPage plan={plan} story={story} mandates={mandatesIn(page, mayTellStories, plan)} shown={shown ?? blank()} />,
  )
}

export const removeOne = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: RemoveForm,
    command: removeStory,
    ask: showStory,
    run: (plan, { why }, mandate) => removeStory(page.platform, page.member, { plan: plan.id, story: idIn(page), why, ...mandate }),
    next: (plan) => `${hrefOf(plan)}/fortaellinger`,
  })
