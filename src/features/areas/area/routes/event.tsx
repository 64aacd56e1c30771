import { blank, type Page, type Shown } from '#web/page.ts'
import { recordEvent } from '../commands/record-event.ts'
import { knownDate } from '../event-date.ts'
import { EventForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { EventPage } from '../views/event-form.tsx'
import { formFrame, mandatesFor, openArea } from './open.ts'
import { saveForm } from './save.ts'

export const askEvent = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const area = await openArea(page)
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('form.event'), shown),
    <EventPage area={area} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveEvent = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EventForm,
    command: recordEvent,
    ask: askEvent,
    run: async ({ id: area }, { title, actor, major, source, ...written }, mandate) => {
      const date = knownDate(written, page.platform.clock.today())
      if (!date.ok) return date
      return recordEvent(page.platform, page.member, { area, ...date.value, title, actor, major, source, ...mandate })
    },
  })
