import { blank, type Page, type Shown } from '#web/page.ts'
import { classifyArea } from '../commands/classify-area.ts'
import { ClassForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { ClassPage } from '../views/class-form.tsx'
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
