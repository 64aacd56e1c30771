import { reading } from '#database/database'
import { placesFor, scopeOf } from '#features/identity'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { plansIn } from '../../plans.ts'
import { mayWriteFunding } from '../../policy.ts'
import { SpreadForm } from '../forms.ts'
import { spreadSharedCost } from '../spread-shared-cost.ts'
import { sharedCostTexts } from '../texts.ts'
import { SpreadPage } from '../views/spread-form.tsx'

export const askSpread = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = sharedCostTexts.in(page.language)
  const places = placesFor(page, mayWriteFunding)
  const codes = places.map(({ code }) => code)
  const plans = await reading(page.platform.database, scopeOf(page), (tx) => plansIn(tx, codes))
  const year = page.platform.clock.today().slice(0, 4)
  return page.show(
    {
      title: say('spread.title'),
      current: 'funding',
      path: [{ label: say('title'), href: '/faelles-udgifter' }],
      status: shown ? 422 : 200,
    },
    <SpreadPage places={places} plans={plans} shown={shown ?? blank({ year, plans: plans.map(({ id }) => id).join('\n') })} />,
  )
}

export const spreadOne = async (page: Page): Promise<Response> => {
  const form = await readForm(page, SpreadForm)
  if (!form.ok) return askSpread(page, form.again)
  const mine = placesFor(page, mayWriteFunding).some(({ code }) => code === form.value.municipality)
  const result = mine
    ? await spreadSharedCost(page.platform, page.member, { ...form.value, ...(form.mandate && { mandate: form.mandate }) })
    : refused(at('municipality', sharedCostTexts.phrase('spread.place')))
  return result.ok
    ? page.saved('/faelles-udgifter', spreadSharedCost.act)
    : askSpread(page, { words: form.words, refusals: result.refusals })
}
