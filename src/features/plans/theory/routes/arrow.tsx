import { isId } from '#kernel/id'
import { done } from '#kernel/result'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { mandatesFor, open, openPlan } from '../../open.ts'
import { partOf } from '../../part/find.ts'
import { RemoveForm } from '../../part/forms.ts'
import { getVersion } from '../../part/queries.ts'
import { idIn, numberIn, staleEdit } from '../../part/routes/open.ts'
import { savePart, unremoved } from '../../part/routes/save.ts'
import { writingOf } from '../../policy.ts'
import { changeArrow } from '../commands/change-arrow.ts'
import { drawArrow } from '../commands/draw-arrow.ts'
import { removeArrow } from '../commands/remove-arrow.ts'
import { arrowConflict } from '../conflict.ts'
import { arrowOf } from '../find.ts'
import { ArrowForm, arrowWords, NewArrowForm } from '../forms.ts'
import { theoryFormTexts } from '../texts.ts'
import { ArrowPage } from '../views/arrow-form.tsx'
import { inTheory, theoryFrame } from './open.ts'

const anchor = 'pile'

/** Which ends the address names already. */
const asked = (page: Page): Words =>
  Object.fromEntries(
    (
      [
        ['from', 'fra'],
        ['to', 'til'],
      ] as const
    ).map(([field, name]) => {
      const id = page.query(name) ?? ''
      return [field, isId(id) ? id : '']
    }),
  )

export const askNewArrow = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    theoryFrame(page, plan, part, theoryFormTexts.in(page.language)('arrow.new'), shown),
    <ArrowPage plan={plan} part={part} arrow={null} mandates={mandates} shown={shown ?? blank(asked(page))} />,
  )
}

export const saveNewArrow = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: NewArrowForm,
    command: drawArrow,
    ask: askNewArrow,
    run: (plan, { value, mandate }) => drawArrow(page.platform, page.member, { plan: plan.id, part, ...value, ...mandate }),
    place: (_, plan) => inTheory(plan, part, anchor),
  })
}

export const askArrow = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'arrow')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    arrowOf({ parts }, id)
    return getVersion(tx, municipality, id)
  })
  const { part, own } = arrowOf(plan, id)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    theoryFrame(page, plan, part, theoryFormTexts.in(page.language)('arrow.edit'), shown),
    <ArrowPage
      plan={plan}
      part={part}
      arrow={{ ...own, version: rest.version }}
      mandates={mandates}
      shown={shown ?? blank(arrowWords(own))}
    />,
  )
}

export const saveArrow = (page: Page): Promise<Response> => {
  const arrow = idIn(page, 'arrow')
  return savePart(page, {
    schema: ArrowForm,
    command: changeArrow,
    ask: askArrow,
    run: async (plan, { value, version, mandate }) => {
      const result = await changeArrow(page.platform, page.member, { plan: plan.id, arrow, version, ...value, ...mandate })
      return result.ok ? done(inTheory(plan, result.value.part, anchor)) : result
    },
    stale: (_, mine) =>
      staleEdit(page, { acts: [changeArrow.act], kind: 'arrow', id: arrow }, (now) =>
        arrowConflict(page.language, { theirs: arrowWords(arrowOf(now, arrow).own), mine }),
      ),
    place: (reached) => reached,
  })
}

export const dropArrow = (page: Page): Promise<Response> => {
  const arrow = idIn(page, 'arrow')
  return savePart(page, {
    schema: RemoveForm,
    command: removeArrow,
    ask: async (_, { refusals }) => {
      const { own } = arrowOf(await openPlan(page), arrow)
      return askArrow(page, { words: arrowWords(own), refusals: unremoved(refusals) })
    },
    run: (plan, { version, mandate }) => removeArrow(page.platform, page.member, { plan: plan.id, arrow, version, ...mandate }),
    place: ({ part }, plan) => inTheory(plan, part, anchor),
  })
}
