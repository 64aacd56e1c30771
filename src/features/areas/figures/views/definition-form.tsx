import { type Mandate, mandateChoices, type Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { DateField, ErrorSummary, Form, PageHead, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { directions, frequencies, units } from '../commands/define-indicator.ts'
import { figureTexts } from '../texts.ts'

/** A municipality where the reader may define indicators, and under which mandates. */
/** Two words of one thing, in Danish and in English. */
const Words = ({ name, shown }: { readonly name: 'counted' | 'numerator' | 'denominator'; readonly shown: Shown }) => {
  const say = useTexts(figureTexts)
  const { field } = useShown(shown)
  const hint = name === 'counted' ? say('form.counted.hint') : undefined
  // The database refuses what has no field of its own at the pair's first one.
  const error = field(`${name}Da`).error ?? field(name).error
  return (
    <Pair>
      <TextField {...field(`${name}Da`)} error={error} label={say(`form.${name}Da`)} {...(hint && { hint })} optional />
      <TextField {...field(`${name}En`)} label={say(`form.${name}En`)} optional />
    </Pair>
  )
}

/** The fields that every definition has. */
export const DefinitionFields = ({ shown }: { readonly shown: Shown }) => {
  const say = useTexts(figureTexts)
  const { words, field } = useShown(shown)
  const empty = words.unit === undefined ? undefined : null
  return (
    <>
      <Section id="navn" title={say('form.words')}>
        <Pair>
          <TextField {...field('nameDa')} label={say('form.nameDa')} />
          <TextField {...field('nameEn')} label={say('form.nameEn')} hint={say('form.nameEn.hint')} optional />
        </Pair>
        <Select
          {...field('unit')}
          label={say('form.unit')}
          {...(empty === null && { empty })}
          items={units.map((unit) => ({ value: unit, label: unit === 'number' ? say('unit.number.any') : say(`unit.${unit}`) }))}
        />
        <Words name="counted" shown={shown} />
        <Select
          {...field('direction')}
          label={say('form.direction')}
          {...(empty === null && { empty })}
          items={directions.map((direction) => ({ value: direction, label: say(`direction.${direction}`) }))}
        />
      </Section>
      <Section id="dele" title={say('form.parts')} note={say('form.parts.note')}>
        <Words name="numerator" shown={shown} />
        <Words name="denominator" shown={shown} />
      </Section>
      <Section id="metode" title={say('form.making')}>
        <TextField {...field('source')} label={say('form.source')} hint={say('form.source.hint')} width="full" />
        <TextArea {...field('method')} label={say('form.method')} rows={3} optional />
        <Select
          {...field('frequency')}
          label={say('form.frequency')}
          {...(empty === null && { empty })}
          items={frequencies.map((frequency) => ({ value: frequency, label: say(`frequency.${frequency}`) }))}
        />
        <Pair>
          <TextField {...field('minimum')} label={say('form.minimum')} hint={say('form.range.hint')} optional />
          <TextField {...field('maximum')} label={say('form.maximum')} optional />
        </Pair>
        <DateField {...field('validFrom')} label={say('form.validFrom')} />
      </Section>
    </>
  )
}

/** Defines an indicator of a municipality. */
export const IndicatorFormPage = ({ definers, shown }: { readonly definers: readonly Place[]; readonly shown: Shown }) => {
  const say = useTexts(figureTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('act.define')} lede={say('form.define.lede')} />
      <Form action="/noegletal/nyt">
        <ErrorSummary errors={errors} />
        <MunicipalityField places={definers} shown={shown} />
        <TextField {...field('code')} label={say('form.code')} hint={say('form.code.hint')} />
        <DefinitionFields shown={shown} />
        <FormActs mandates={mandateChoices(definers)} shown={shown} save={say('form.save.define')} back="/noegletal" />
      </Form>
    </>
  )
}

type RedefineProps = { readonly href: string; readonly name: string; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** Gives an indicator a new definition from a day on. */
export const RedefinitionPage = ({ href, name, mandates, shown }: RedefineProps) => {
  const say = useTexts(figureTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={`${name}: ${say('act.redefine').toLowerCase()}`} lede={say('form.redefine.lede')} />
      <Form action={`${href}/definition`}>
        <ErrorSummary errors={errors} />
        <DefinitionFields shown={shown} />
        <TextArea {...field('bridge')} label={say('form.bridge')} hint={say('form.bridge.hint')} rows={3} />
        <FormActs mandates={mandates} shown={shown} save={say('form.save.redefine')} back={href} />
      </Form>
    </>
  )
}
