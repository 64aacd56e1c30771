import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { DateField, FileField, NumberField, Pair, Radios, Section, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Step } from '../approval.ts'
import { acceptedFiles, mostMegabytes } from '../file.ts'
import { approvalTexts } from '../texts.ts'

type RecordFieldsProps = { readonly step: Step; readonly shown: Shown; readonly submittedOn: Day | null }

const precisions = ['day', 'month', 'year'] as const

/** When it was decided, and the paper that says so: item, page, votes, an amount where the step gives one, the file. */
export const RecordFields = ({ step, shown, submittedOn }: RecordFieldsProps) => {
  const say = useTexts(approvalTexts)
  const format = useFormat()
  const { field } = useShown(shown)
  const again = shown.refusals.length > 0
  return (
    <>
      <Section id="dato" title={say('record.when')}>
        <DateField
          {...field('decidedOn')}
          label={say('record.day')}
          {...(submittedOn && { hint: say('record.day.hint', { day: format.day(submittedOn) }) })}
        />
        <Radios
          {...field('precision')}
          label={say('record.precision')}
          items={precisions.map((value) => ({ value, label: say(`record.precision.${value}`) }))}
        />
        {step.commitment && (
          <NumberField {...field('commitment')} label={say('record.commitment')} hint={say('record.commitment.hint')} unit="kr." />
        )}
      </Section>
      <Section id="bilag" title={say('record.paper')} note={say('record.paper.note')}>
        <FileField
          {...field('file')}
          label={say('record.file')}
          hint={
            again
              ? `${say('form.file.again')} ${say('form.file.hint', { most: mostMegabytes })}`
              : say('form.file.hint', { most: mostMegabytes })
          }
          accept={acceptedFiles}
        />
        <Pair>
          <TextField {...field('item')} label={say('record.item')} hint={say('record.item.hint')} width="short" />
          <TextField {...field('page')} label={say('record.page')} hint={say('record.page.hint')} width="short" />
        </Pair>
        <Pair>
          <NumberField {...field('votesFor')} label={say('record.votes.for')} whole optional />
          <NumberField {...field('votesAgainst')} label={say('record.votes.against')} whole optional />
        </Pair>
      </Section>
    </>
  )
}
