import { blank, type Page, type Shown } from '#web/page.ts'
import { assess } from '../../criteria/assess.ts'
import { assessCase } from '../commands/assess-case.ts'
import { gatherSignals } from '../commands/gather-signals.ts'
import { screenCase } from '../commands/screen-case.ts'
import { shareCase } from '../commands/share-case.ts'
import { AssessForm, GatherForm, ScreenForm, ShareForm } from '../forms.ts'
import { mayPrepareCases } from '../policy.ts'
import { partiesToOffer, signalsToGather } from '../queries.ts'
import { caseTexts } from '../texts.ts'
import { AssessPage, GatherPage, ScreenPage, SharePage } from '../views/step-forms.tsx'
import { formFrame, mandatesFor, open, openCase } from './open.ts'
import { saveForm } from './save.ts'

export const askGather = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { held, rest } = await open(page, (tx, { municipality, area }) => signalsToGather(tx, municipality, area.id))
  const mandates = mandatesFor(page, mayPrepareCases, held)
  return page.show(
    formFrame(page, held, caseTexts.in(page.language)('gather.title'), shown),
    <GatherPage held={held} mandates={mandates} shown={shown ?? blank()} signals={rest.map(({ gathered }) => gathered)} />,
  )
}

export const saveGather = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: GatherForm,
    command: gatherSignals,
    ask: askGather,
    run: (_, form, about) => gatherSignals(page.platform, page.member, { ...form, ...about }),
  })

export const askScreen = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const held = await openCase(page)
  const mandates = mandatesFor(page, mayPrepareCases, held)
  return page.show(
    formFrame(page, held, caseTexts.in(page.language)('screen.title'), shown),
    <ScreenPage held={held} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveScreen = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ScreenForm,
    command: screenCase,
    ask: askScreen,
    run: (_, form, about) => screenCase(page.platform, page.member, { ...form, ...about }),
  })

export const askAssess = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const { held, rest } = await open(page, (tx, { municipality, area }) => assess(tx, municipality, [area.id], { day: today }))
  const mandates = mandatesFor(page, mayPrepareCases, held)
  const [computed] = rest
  return page.show(
    formFrame(page, held, caseTexts.in(page.language)('assess.title'), shown),
    <AssessPage
      held={held}
      mandates={mandates}
      today={today}
      computed={computed ?? null}
      shown={shown ?? blank({ assessedOn: today, method: computed ? 'criteria' : 'recorded' })}
    />,
  )
}

export const saveAssess = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: AssessForm,
    command: assessCase,
    ask: askAssess,
    run: (_, { method, figures, source, ...said }, about) => {
      const analysis = method === 'criteria' ? ({ kind: 'criteria' } as const) : ({ kind: 'recorded', figures, source } as const)
      return assessCase(page.platform, page.member, { ...said, analysis, ...about })
    },
  })

export const askShare = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { held, rest: parties } = await open(page, (tx, { municipality, id }) => partiesToOffer(tx, municipality, id))
  const mandates = mandatesFor(page, mayPrepareCases, held)
  return page.show(
    formFrame(page, held, caseTexts.in(page.language)('share.title'), shown),
    <SharePage held={held} mandates={mandates} parties={parties} shown={shown ?? blank()} />,
  )
}

export const saveShare = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ShareForm,
    command: shareCase,
    ask: askShare,
    run: (_, form, about) => shareCase(page.platform, page.member, { ...form, ...about }),
  })
