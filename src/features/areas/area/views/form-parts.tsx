import type { Mandate } from '#features/identity'
import { isDay } from '#kernel/day'
import { usePhrases, useTexts } from '#text/use.ts'
import { DateField, Select, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Area } from '../read.ts'
import { statusChoices } from '../status-choices.ts'
import { areaTexts } from '../texts.ts'

/** What every form about an area is drawn from. */
export type AreaFormProps = { readonly area: Area; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** From and with which day, and until which, if it has ended. */
export const PeriodFields = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(areaTexts)
  const { field } = useShown(shown)
  return (
    <>
      <DateField {...field('from')} label={say('form.from')} />
      <DateField {...field('until')} label={say('form.until')} hint={say('form.until.hint')} optional />
    </>
  )
}

/** The status that the ministry published, by its names of the list's year, and where it stands. */
export const PublishedFields = ({ shown, day }: { readonly shown: Shown; readonly day: string }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { field } = useShown(shown)
  const statuses = statusChoices(isDay(day) ? day : null).map(({ value, label }) => ({ value, label: speak(label) }))
  return (
    <>
      <Select {...field('status')} label={say('record.status')} hint={say('record.status.hint')} items={statuses} />
      <TextField {...field('source')} label={say('record.source')} hint={say('record.source.hint')} width="full" />
    </>
  )
}
