import { blank, type Page, type Shown } from '#web/page.ts'
import { recordStatus } from '../commands/record-status.ts'
import { StatusForm } from '../forms.ts'
import { mayRecordFigures } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { StatusPage } from '../views/status-form.tsx'
import { askedDay, formFrame, mandatesFor, openArea } from './open.ts'
import { saveForm } from './save.ts'

export const askStatus = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRecordFigures, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('form.status'), shown),
    <StatusPage area={area} mandates={mandates} shown={shown ?? blank({ listDate: askedDay(page, area) })} />,
  )
}

export const saveStatus = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: StatusForm,
    command: recordStatus,
    ask: askStatus,
    run: ({ id: area }, form, mandate) => recordStatus(page.platform, page.member, { area, ...form, ...mandate }),
  })
