import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { ErrorSummary, Form, PageHead, Select, TextArea } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { ToOpen } from '../queries.ts'
import type { GatheredRow } from '../rows.ts'
import { caseTexts } from '../texts.ts'
import { SignalBoxes } from './form-parts.tsx'

type OpenProps = {
  readonly offers: ToOpen
  /** Signals about the area that is chosen; null while none is. */
  readonly signals: readonly GatheredRow[] | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Beginning a case: about which area, with which signals, who decides it, and why. */
export const OpenPage = ({ offers, signals, mandates, shown }: OpenProps) => {
  const say = useTexts(caseTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('open.title')} lede={say('open.lede')} />
      <Form action="/udpegning/ny">
        <ErrorSummary errors={errors} />
        <Select
          {...field('area')}
          label={say('open.area')}
          hint={say('open.area.hint')}
          items={offers.areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {signals === null && <p class="muted">{say('open.signals.later')}</p>}
        {signals?.length === 0 && <p class="muted">{say('open.signals.none')}</p>}
        {signals !== null && signals.length > 0 && <SignalBoxes signals={signals} shown={shown} label={say('open.signals')} />}
        <Select {...field('body')} label={say('open.body')} items={offers.bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextArea {...field('reason')} label={say('open.reason')} rows={3} />
        <FormActs mandates={mandates} shown={shown} save={say('open.save')} back="/udpegning" />
      </Form>
    </>
  )
}
