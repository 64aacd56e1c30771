import { notFound } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { classifyArea } from '../commands/classify-area.ts'
import { endClass } from '../commands/end-class.ts'
import { ClassForm, EndClassForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { ClassPage, EndClassPage } from '../views/class-form.tsx'
import { formFrame, mandatesFor, openArea } from './open.ts'
import { periodOf, saveForm } from './save.ts'

export const askClass = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('form.class'), shown),
    <ClassPage area={area} mandates={mandates} shown={shown ?? blank({ from: page.platform.clock.today() })} />,
  )
}

/** The classification that the address names. */
const classOf = (page: Page, area: Area) => {
  const found = area.classifications.find(({ id }) => id === page.param('class'))
  if (!found) throw notFound()
  return found
}

export const askEndClass = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  const held = classOf(page, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('class.end', { label: held.label }), shown),
    <EndClassPage area={area} held={held} mandates={mandates} shown={shown ?? blank({ endsOn: page.platform.clock.today() })} />,
  )
}

export const saveEndClass = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EndClassForm,
    command: endClass,
    ask: askEndClass,
    run: (area, value, mandate) =>
      endClass(page.platform, page.member, { area: area.id, classification: classOf(page, area).id, ...value, ...mandate }),
  })

export const saveClass = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: ClassForm,
    command: classifyArea,
    ask: askClass,
    run: async ({ id: area }, { scheme, label, source, ...days }, mandate) => {
      const period = periodOf(days)
      if (!period.ok) return period
      return classifyArea(page.platform, page.member, { area, scheme, label, source, period: period.value, ...mandate })
    },
  })
