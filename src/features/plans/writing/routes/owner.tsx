import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { staleEdit } from '../../part/routes/open.ts'
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

/** Who answers by now, beside whom the user named. */
const staleOwner = async (page: Page, words: Words): Promise<StaleEdit> => {
  const { part, work } = await openSection(page)
  const say = writingTexts.in(page.language)
  return staleEdit(page, { acts: [ownSection.act], kind: 'part', id: part.id }, () => [
    { label: say('owner.owner'), theirs: work.owner?.owner ?? '', mine: words.owner ?? '' },
    { label: say('owner.dueOn'), theirs: work.owner?.dueOn ?? '', mine: words.dueOn ?? '' },
  ])
}

export const saveOwner = (page: Page): Promise<Response> =>
  saveAt(page, {
    schema: OwnerForm,
    command: ownSection,
    ask: askOwner,
    run: (opened, { value, version, mandate }) =>
      ownSection(page.platform, page.member, { ...placeIn(opened), ...value, version, ...mandate }),
    anchor: 'ansvarlig',
    stale: staleOwner,
  })
