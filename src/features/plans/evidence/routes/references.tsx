import { blank, type Page, type Shown } from '#web/page.ts'
import { demandOn } from '../../../../../rules/evidence-majority/index.ts'
import { formFrame, hrefOf, mandatesFor, open, saveForm } from '../../open.ts'
import { activityOf } from '../../part/find.ts'
import { idIn } from '../../part/routes/open.ts'
import { mayWritePlan } from '../../policy.ts'
import { setReferences } from '../commands/set-references.ts'
import { ReferencesForm } from '../forms.ts'
import { choosableEntries } from '../queries.ts'
import { evidenceTexts } from '../texts.ts'
import { ReferencesPage } from '../views/references.tsx'

export const askReferences = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: entries } = await open(page, (tx, { municipality }) => choosableEntries(tx, municipality))
  const { own } = activityOf(plan, idIn(page, 'activity'))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const words = { entries: (own.refers ?? []).map(({ id }) => id).join('\n') }
  return page.show(
    formFrame(page, plan, evidenceTexts.in(page.language)('references.title', { activity: own.title }), shown),
    <ReferencesPage
      plan={plan}
      activity={own}
      demand={demandOn(plan.from)}
      entries={entries}
      mandates={mandates}
      shown={shown ?? blank(words)}
    />,
  )
}

export const saveReferences = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ReferencesForm,
    command: setReferences,
    ask: askReferences,
    run: ({ id: plan }, { entries }, mandate) =>
      setReferences(page.platform, page.member, { plan, activity: idIn(page, 'activity'), entries, ...mandate }),
    next: (plan) => `${hrefOf(plan)}/viden`,
  })
