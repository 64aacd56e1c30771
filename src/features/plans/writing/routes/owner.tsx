import { blank, type Page, type Shown } from '#web/page.ts'
import { mayWritePlan } from '../../policy.ts'
import { ownSection } from '../commands.ts'
import { OwnerForm } from '../forms.ts'
import { writingTexts } from '../texts.ts'
import { OwnerPage } from '../views/owner.tsx'
import { mandatesAt, openSection, placeIn, saveAt, sectionFrame } from './open.ts'

export const askOwner = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const opened = await openSection(page)
  const mandates = mandatesAt(page, mayWritePlan, opened)
  const { owner } = opened.work
  const words = { owner: owner?.owner ?? '', dueOn: owner?.dueOn ?? '' }
  return page.show(
    sectionFrame(page, opened, writingTexts.in(page.language)('owner.ask'), shown),
    <OwnerPage {...opened} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

export const saveOwner = (page: Page): Promise<Response> =>
  saveAt(page, {
    schema: OwnerForm,
    command: ownSection,
    ask: askOwner,
    run: (opened, { value, mandate }) => ownSection(page.platform, page.member, { ...placeIn(opened), ...value, ...mandate }),
    anchor: 'ansvarlig',
  })
