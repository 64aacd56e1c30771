import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesIn, open, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { recordQuestion } from '../commands.ts'
import { QuestionForm } from '../forms.ts'
import { questionsOf } from '../queries.ts'
import { dialogueTexts } from '../texts.ts'
import { DialoguePage } from '../views/dialogue.tsx'

export const showDialogue = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => questionsOf(tx, municipality, id))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/dialog`, 301)
  return page.show(
    formFrame(page, plan, dialogueTexts.in(page.language)('title.plan', { plan: plan.name }), shown),
    <DialoguePage
      plan={plan}
      questions={rest}
      mandates={mandatesIn(page, mayWritePlan, plan)}
      today={page.platform.clock.today()}
      shown={shown ?? blank({ askedOn: page.platform.clock.today() })}
    />,
  )
}

export const saveQuestion = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: QuestionForm,
    command: recordQuestion,
    ask: showDialogue,
    run: ({ id: plan }, value, mandate) => recordQuestion(page.platform, page.member, { plan, ...value, ...mandate }),
    next: (plan) => `${hrefOf(plan)}/dialog`,
  })
