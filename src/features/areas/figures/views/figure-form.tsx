import type { Mandate } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, Checkbox, DateField, ErrorSummary, Form, PageHead, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import type { PlaceOffer } from '../queries.ts'
import type { DefinitionRow, KeptFigureRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { Past } from './past.tsx'
import { useBoth, useUnit } from './words.ts'

/** The figure itself, the counts behind it, and where it stands. */
const FigureFields = ({ definition, shown }: { readonly definition: DefinitionRow; readonly shown: Shown }) => {
  const say = useTexts(figureTexts)
  const unitOf = useUnit()
  const both = useBoth()
  const { words, field } = useShown(shown)
  const share = definition.unit === 'percent' || definition.unit === 'per_thousand'
  const said = (words: DefinitionRow['numerator']) => words && { hint: both(words) }
  return (
    <>
      <TextField {...field('amount')} label={say('form.amount', { unit: unitOf(definition) })} optional={share} />
      {share && (
        <Pair>
          <TextField {...field('numerator')} label={say('form.numerator')} {...said(definition.numerator)} optional />
          <TextField {...field('denominator')} label={say('form.denominator')} {...said(definition.denominator)} optional />
        </Pair>
      )}
      <TextField {...field('source')} label={say('form.source')} hint={say('form.source.hint')} width="full" />
      <Checkbox {...field('example')} label={say('form.example')} checked={words.example !== undefined} value="yes" />
    </>
  )
}

type FigureFormProps = {
  readonly href: string
  readonly definition: DefinitionRow
  readonly places: readonly PlaceOffer[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Writes one figure of one place. */
export const FigureFormPage = ({ href, definition, places, mandates, shown }: FigureFormProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${both(definition.name)}: ${say('act.record').toLowerCase()}`} lede={say('form.figure.lede')} />
      <Form action={`${href}/tal/nyt`}>
        <ErrorSummary errors={errors} />
        <Select
          {...field('place')}
          label={say('form.place')}
          items={places.map(({ id, kind, name }) => ({ value: id, label: `${say(`form.place.${kind}`)}: ${name}` }))}
        />
        <DateField {...field('day')} label={say('form.day')} hint={say('form.day.hint')} />
        <FigureFields definition={definition} shown={shown} />
        <FormActs mandates={mandates} shown={shown} save={say('form.save.figure')} back={href} />
      </Form>
    </>
  )
}

type CorrectionProps = {
  readonly kept: KeptFigureRow
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
  readonly writings: number
  /** By which what has stood is hidden. */
  readonly rule: DisclosureRule
  /** Where the figure can be seen, when it is hidden here; null when it is not. */
  readonly hidden: { readonly exactHref: string | null } | null
}

/** Why the fields are empty, and the act by which the figure can be seen. */
const WhyEmpty = ({ exactHref }: { readonly exactHref: string | null }) => {
  const say = useTexts(figureTexts)
  return (
    <Alert kind="info" title={say('form.correct.hidden')}>
      <p>
        {say('form.correct.hidden.why')} {exactHref && <a href={exactHref}>{say('form.correct.hidden.see')}</a>}
      </p>
    </Alert>
  )
}

/** Corrects one figure with a reason; what has stood is below. */
export const CorrectionPage = ({ kept, mandates, shown, writings, rule, hidden }: CorrectionProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const { day } = useFormat()
  const { errors, field } = useShown(shown)
  const { definition, figure, code } = kept
  const href = `/noegletal/${code}`
  return (
    <>
      <PageHead title={`${both(definition.name)}: ${figure.placeName}, ${day(figure.day)}`} lede={say('form.correct.lede')} />
      <Form action={`${href}/tal/${figure.id}/ret`} version={writings}>
        <ErrorSummary errors={errors} />
        {hidden && <WhyEmpty exactHref={hidden.exactHref} />}
        <FigureFields definition={definition} shown={shown} />
        <TextArea {...field('reason')} label={say('form.reason')} hint={say('form.reason.hint')} rows={2} />
        <FormActs mandates={mandates} shown={shown} save={say('form.save.correct')} back={href} />
      </Form>
      <Section id="historik" title={say('history.title')}>
        <Past kept={kept} rule={rule} hidden={hidden !== null} />
      </Section>
    </>
  )
}
