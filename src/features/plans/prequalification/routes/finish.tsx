import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { prequalificationOf, readReports } from '../../report/open.ts'
import { freezePrequalification } from '../commands.ts'
import { FinishForm } from '../forms.ts'
import { checkDraft, readToAsk } from '../known.ts'
import { finishable } from '../state.ts'
import { prequalificationTexts } from '../texts.ts'
import { FinishPage } from '../views/finish.tsx'
import { prequalificationFrame, prequalificationHref } from './open.ts'

export const askFinish = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => ({
    report: prequalificationOf(await readReports(tx, found)),
    known: await readToAsk(tx, found, today),
  }))
  const { report, known } = rest
  return page.show(
    prequalificationFrame(page, plan, prequalificationTexts.in(page.language)('finish.title'), shown),
    <FinishPage
      href={prequalificationHref(plan)}
      next={(report?.versions.length ?? 0) + 1}
      turn={finishable(report)}
      checks={await checkDraft(known, report, today)}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank()}
    />,
  )
}

export const saveFinish = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: FinishForm,
    command: freezePrequalification,
    ask: askFinish,
    run: ({ id: plan }, _, mandate) => freezePrequalification(page.platform, page.member, { plan, ...mandate }),
    next: prequalificationHref,
  })
