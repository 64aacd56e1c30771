import { notFound } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, open, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { answerQuestion } from '../commands.ts'
import { AnswerForm } from '../forms.ts'
import { questionsOf } from '../queries.ts'
import { dialogueTexts } from '../texts.ts'
import { AnswerPage } from '../views/answer.tsx'

export const askAnswer = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => questionsOf(tx, municipality, id))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const question = rest.find(({ id }) => id === page.param('question'))
  if (!question) throw notFound()
  const say = dialogueTexts.in(page.language)
  const frame = formFrame(page, plan, say('answer.title'), shown)
  const href = `${hrefOf(plan)}/dialog`
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href }] },
    <AnswerPage href={href} question={question} mandates={mandates} shown={shown ?? blank({ answeredOn: page.platform.clock.today() })} />,
  )
}

export const saveAnswer = (page: Page): Promise<Response> => {
  const question = page.param('question')
  return saveForm(page, {
    schema: AnswerForm,
    command: answerQuestion,
    ask: askAnswer,
    run: ({ id: plan }, value, mandate) => answerQuestion(page.platform, page.member, { plan, question, ...value, ...mandate }),
    next: (plan) => `${hrefOf(plan)}/dialog`,
  })
}
