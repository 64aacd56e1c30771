import type { Place } from '#features/identity'
import { fromRange } from '#kernel/period'
import { useTexts } from '#text/use.ts'
import { DateField, Pair, Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { SourceRow } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { usePeriod } from './period.ts'

/** What every form about a municipality's presence is drawn from. */
export type FormProps = { readonly places: readonly Place[]; readonly shown: Shown }

/** The first and the last day that something is about. */
export const PeriodFields = ({ shown, hint }: { readonly shown: Shown; readonly hint?: string }) => {
  const say = useTexts(presenceTexts)
  const { field } = useShown(shown)
  return (
    <Pair>
      <DateField {...field('from')} label={say('form.from')} {...(hint && { hint })} />
      <DateField {...field('until')} label={say('form.until')} />
    </Pair>
  )
}

/** Where the counts are drawn from. */
export const SourceField = ({ shown, sources }: { readonly shown: Shown; readonly sources: readonly SourceRow[] }) => {
  const say = useTexts(presenceTexts)
  const period = usePeriod()
  const { field } = useShown(shown)
  return (
    <Select
      {...field('source')}
      label={say('form.source')}
      hint={
        <>
          {say('form.source.hint')} <a href="/tilstedevaerelse/kilder/ny">{say('source.title')}</a>
        </>
      }
      items={sources.map((source) => ({ value: source.id, label: `${source.system} (${period(fromRange(source.period))})` }))}
    />
  )
}
