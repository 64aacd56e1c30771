import { useTexts } from '#text/use.ts'
import { DateField, Select, TextArea, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { mostLetters } from '../forms.ts'
import { degrees } from '../risk.ts'
import { riskTexts } from '../texts.ts'

/** What is said of a risk when it is looked at. */
export const AssessmentFields = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(riskTexts)
  const { field } = useShown(shown)
  return (
    <>
      <TextArea {...field('what')} label={say('what')} hint={say('what.hint')} rows={3} maxLength={mostLetters} />
      <Select
        {...field('likelihood')}
        label={say('likelihood')}
        items={degrees.map((value) => ({ value, label: `${value}: ${say(`likelihood.${value}`)}` }))}
      />
      <Select
        {...field('consequence')}
        label={say('consequence')}
        items={degrees.map((value) => ({ value, label: `${value}: ${say(`consequence.${value}`)}` }))}
      />
      <TextArea {...field('response')} label={say('response')} rows={3} maxLength={mostLetters} optional />
      <TextField {...field('owner')} label={say('owner')} hint={say('owner.hint')} />
      <DateField {...field('reviewedOn')} label={say('reviewedOn')} />
    </>
  )
}
