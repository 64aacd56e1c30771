import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan } from '../policy.ts'
import { mayTellStories } from './policy.ts'
import { askChange, changeOne } from './routes/change.tsx'
import { addOne, askAdd, removeOne, showStories, showStory } from './routes/stories.tsx'

/** Stories and observations at a plan's outcomes. */
export const storyRoutes: readonly Route[] = [
  get('/planer/:slug/fortaellinger', 'story.list', mayReadPlan, showStories),
  get('/planer/:slug/fortaellinger/ny', 'story.ask_add', mayTellStories, (page) => askAdd(page)),
  post('/planer/:slug/fortaellinger/ny', 'story.added', mayTellStories, addOne),
  get('/planer/:slug/fortaellinger/:story', 'story.read', mayReadPlan, (page) => showStory(page)),
  get('/planer/:slug/fortaellinger/:story/ret', 'story.ask_change', mayTellStories, (page) => askChange(page)),
  post('/planer/:slug/fortaellinger/:story/ret', 'story.changed', mayTellStories, changeOne),
  post('/planer/:slug/fortaellinger/:story/slet', 'story.removed', mayTellStories, removeOne),
]
