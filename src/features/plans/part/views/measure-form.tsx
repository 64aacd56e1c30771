import { useFormat, useTexts } from '#text/use.ts'
import { DateField, Facts, FileField, NumberField, TextArea } from '#ui/kit.ts'
import { useShown } from '#web/shown.ts'
import { acceptedFiles, mostMegabytes } from '../../approval/file.ts'
import type { GoalDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { MeasurementRow } from '../../rows.ts'
import { nowOf } from '../goal.ts'
import { partFormTexts, partTexts } from '../texts.ts'
import { useAmount } from './amount.ts'
import { FormPage, type PartFormProps } from './form-page.tsx'

type MeasureProps = PartFormProps & { readonly goal: GoalDocument; readonly measured: readonly MeasurementRow[] }

const Figures = ({ goal, shown }: Pick<MeasureProps, 'goal' | 'shown'>) => {
  const say = useTexts(partFormTexts)
  const { field } = useShown(shown)
  const { counting, unit, numerator, denominator } = goal
  if (counting === 'share')
    return (
      <>
        <NumberField {...field('numerator')} label={say('measure.numerator', { what: numerator ?? '' })} />
        <NumberField {...field('denominator')} label={say('measure.denominator', { what: denominator ?? '' })} />
      </>
    )
  return <NumberField {...field('amount')} label={say('measure.amount')} hint={say(`measure.amount.${counting}.hint`)} unit={unit} />
}

/** What a goal's indicator showed: the day, the figure or what a share is made of, and what one must know to read it. */
export const MeasurePage = (props: MeasureProps) => {
  const say = useTexts(partFormTexts)
  const page = useTexts(partTexts)
  const format = useFormat()
  const amount = useAmount()
  const { plan, goal, measured, shown } = props
  const [now, last] = [nowOf(goal, measured), measured.at(-1)]
  const { field } = useShown(shown)
  return (
    <FormPage
      {...props}
      title={say('measure.title', { number: goal.number })}
      lede={`${goal.title}: ${goal.indicator}`}
      save={say('measure.save')}
      action={`${hrefOf(plan)}/maal/${goal.id}/maalinger/ny`}
      version={undefined}
      anchor={`maal-${goal.number}`}
      files
    >
      <Facts
        items={[
          {
            label: page('goals.baseline'),
            value: goal.baseline === null ? page('goals.baseline.unknown') : amount(goal, goal.baseline),
            note: goal.baselineOn && format.day(goal.baselineOn),
          },
          { label: page('goals.target'), value: amount(goal, goal.target), note: format.day(goal.targetOn) },
          ...(now && (goal.counting === 'sum' || goal.counting === 'share')
            ? [{ label: page('goals.now'), value: amount(goal, now.at), note: page(`goals.now.${goal.counting}`) }]
            : []),
          {
            label: page('measured.last'),
            value: last ? amount(goal, last.amount) : page('goals.unmeasured'),
            note: last && format.day(last.measuredOn),
          },
        ]}
      />
      <DateField {...field('measuredOn')} label={say('measure.measuredOn')} hint={say('measure.measuredOn.hint')} />
      <Figures goal={goal} shown={shown} />
      <TextArea {...field('note')} label={say('measure.note')} hint={say('measure.note.hint')} rows={3} optional />
      <FileField
        {...field('file')}
        label={say('measure.file')}
        hint={say('measure.file.hint', { most: mostMegabytes })}
        accept={acceptedFiles}
        optional
      />
    </FormPage>
  )
}
