import { usePhrases, useTexts } from '#text/use.ts'
import { NumberField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { criterionIds, criterionLabel } from '../../../../../rules/area-status/index.ts'
import type { FigureCode } from '../area.ts'
import { criterionPhrase } from '../figure-words.ts'
import { populationCodes } from '../figures-form.ts'
import { areaTexts } from '../texts.ts'

/** Which figures are asked about. */
type FieldsProps = { readonly codes: readonly FigureCode[]; readonly shown: Shown }

/** The residents and the criteria of a list, as the list writes them. */
export const CriterionFields = ({ codes, shown }: FieldsProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { field } = useShown(shown)
  return (
    <>
      <NumberField {...field('residents')} label={say('chart.residents')} hint={say('record.residents.hint')} whole />
      {criterionIds
        .filter((id) => codes.includes(id))
        .map((id) => (
          <NumberField {...field(id)} label={speak(criterionPhrase(id))} hint={speak(criterionLabel(id).meaning)} unit="%" key={id} />
        ))}
    </>
  )
}

/** The persons behind the shares, where a source gives them. */
export const PopulationFields = ({ codes, shown }: FieldsProps) => {
  const speak = usePhrases()
  const { field } = useShown(shown)
  return (
    <>
      {populationCodes
        .filter((id) => codes.includes(id))
        .map((id) => (
          <NumberField {...field(`${id}_of`)} label={speak(criterionPhrase(id))} whole optional key={id} />
        ))}
    </>
  )
}
