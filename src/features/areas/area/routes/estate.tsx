import { blank, type Page, type Shown } from '#web/page.ts'
import { nearEstates } from '../../near/queries.ts'
import { isNear } from '../../near/refusal.ts'
import { estateOffers } from '../choice-queries.ts'
import { addEstate } from '../commands/add-estate.ts'
import { registerEstate } from '../commands/register-estate.ts'
import { estateFrom } from '../estate-choice.ts'
import { EstateForm } from '../forms.ts'
import { mayRegisterAreas } from '../policy.ts'
import { areaTexts } from '../texts.ts'
import { EstatePage } from '../views/estate-form.tsx'
import { formFrame, mandatesFor, open } from './open.ts'
import { periodOf, saveForm } from './save.ts'

export const askEstate = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const name = shown && isNear(shown.refusals) ? (shown.words.name ?? '') : null
  const { area, rest } = await open(page, async (tx, { municipality }) => ({
    offers: await estateOffers(tx, municipality, today),
    near: name === null ? [] : await nearEstates(tx, municipality, name),
  }))
  const mandates = mandatesFor(page, mayRegisterAreas, area)
  return page.show(
    formFrame(page, area, areaTexts.in(page.language)('form.estate'), shown),
    <EstatePage area={area} {...rest} mandates={mandates} shown={shown ?? blank({ from: area.period.from })} />,
  )
}

export const saveEstate = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EstateForm,
    command: addEstate,
    ask: askEstate,
    run: async ({ id: area }, form, mandate) => {
      const [choice, period] = [estateFrom(form), periodOf(form)]
      if (!choice.ok) return choice
      if (!period.ok) return period
      const { dwellings, approximate, countedOn, source, distinct } = form
      const laid = { area, dwellings, approximate, countedOn, source, example: false, period: period.value, ...mandate }
      return choice.value.kind === 'known'
        ? addEstate(page.platform, page.member, { ...laid, estate: choice.value.estate })
        : registerEstate(page.platform, page.member, { ...laid, name: choice.value.name, association: choice.value.association, distinct })
    },
  })
