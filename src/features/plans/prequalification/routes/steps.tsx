import type { Permission } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, saveForm } from '../../open.ts'
import { mayRecommendPlans, mayWritePlan } from '../../policy.ts'
import { answerPrequalification, judgePrequalification, sendPrequalification } from '../commands.ts'
import { AnswerForm, JudgeForm, SendForm } from '../forms.ts'
import { takeable } from '../state.ts'
import { prequalificationTexts } from '../texts.ts'
import { sendingTime } from '../timing.ts'
import { type StepKind, StepPage } from '../views/step.tsx'
import { openPrequalification, prequalificationFrame, prequalificationHref } from './open.ts'

const firstOf = { judge: 'recommended', send: 'sent', answer: 'accepted' } as const

/** Asks for a step: its day, what came of it, and the words; or says why it is not its turn. */
const ask =
  (kind: StepKind, permission: Permission) =>
  async (page: Page, shown: Shown | null = null): Promise<Response> => {
    const { plan, report } = await openPrequalification(page)
    const mandates = mandatesFor(page, permission, plan)
    const today = page.platform.clock.today()
    const turn = takeable(report, { step: firstOf[kind], on: today, by: page.member.person, today })
    return page.show(
      prequalificationFrame(page, plan, prequalificationTexts.in(page.language)(`${kind}.title`), shown),
      <StepPage
        kind={kind}
        href={prequalificationHref(plan)}
        turn={turn}
        timing={kind === 'send' ? sendingTime(plan, today) : null}
        mandates={mandates}
        shown={shown ?? blank({ on: today })}
      />,
    )
  }

export const askJudge = ask('judge', mayRecommendPlans)
export const askSend = ask('send', mayWritePlan)
export const askAnswer = ask('answer', mayWritePlan)

export const saveJudge = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: JudgeForm,
    command: judgePrequalification,
    ask: askJudge,
    run: ({ id: plan }, value, mandate) => judgePrequalification(page.platform, page.member, { plan, ...value, ...mandate }),
    next: prequalificationHref,
  })

export const saveSend = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: SendForm,
    command: sendPrequalification,
    ask: askSend,
    run: ({ id: plan }, value, mandate) => sendPrequalification(page.platform, page.member, { plan, step: 'sent', ...value, ...mandate }),
    next: prequalificationHref,
  })

export const saveAnswer = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: AnswerForm,
    command: answerPrequalification,
    ask: askAnswer,
    run: ({ id: plan }, value, mandate) => answerPrequalification(page.platform, page.member, { plan, ...value, ...mandate }),
    next: prequalificationHref,
  })
