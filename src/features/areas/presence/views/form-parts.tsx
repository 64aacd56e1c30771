import type { Place } from '#features/identity'
import { fromRange } from '#kernel/period'
import { usePhrases, useTexts } from '#text/use.ts'
import { Alert, Checkbox, DateField, Pair, Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { SourceRow } from '../queries.ts'
import { presenceTexts } from '../texts.ts'
import { trialField } from '../trial.ts'
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

/** What a trial came to. */
export const TrialNotice = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(presenceTexts)
  const speak = usePhrases()
  const told = shown.refusals.find(({ field }) => field === trialField)
  return told ? (
    <Alert kind="info" title={say('trial.title')}>
      <p>{speak(told.say)}</p>
    </Alert>
  ) : null
}

/** Trying first: nothing is stored. It is no longer ticked once it was tried. */
export const TrialField = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(presenceTexts)
  return (
    <Checkbox
      name="trial"
      value="yes"
      label={say('trial.label')}
      hint={say('trial.hint')}
      checked={shown.words.trial !== undefined && !shown.refusals.some(({ field }) => field === trialField)}
    />
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
