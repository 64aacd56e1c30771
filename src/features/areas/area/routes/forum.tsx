import { blank, type Page, type Shown } from '#web/page.ts'
import { forumOffers } from '../choice-queries.ts'
import { tieBody } from '../commands/tie-body.ts'
import { ForumForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { ForumPage } from '../views/forum-form.tsx'
import { formFrame, mandatesFor, open } from './open.ts'
import { periodOf, saveForm } from './save.ts'

export const askForum = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { area, rest: offers } = await open(page, (tx, { municipality, id }) => forumOffers(tx, municipality, id, today))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('form.forum'), shown),
    <ForumPage area={area} offers={offers} mandates={mandates} shown={shown ?? blank({ from: today })} />,
  )
}

export const saveForum = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ForumForm,
    command: tieBody,
    ask: askForum,
    run: async ({ id: area }, form, mandate) => {
      const period = periodOf(form)
      if (!period.ok) return period
      return tieBody(page.platform, page.member, { area, body: form.body, task: form.task, period: period.value, ...mandate })
    },
  })
