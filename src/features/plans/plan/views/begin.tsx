import type { Mandate } from '#features/identity'
import { lastDay } from '#kernel/period'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Checkboxes,
  ErrorSummary,
  Example,
  Form,
  HiddenField,
  PageHead,
  Section,
  Select,
  TextField,
  Unverified,
} from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { type ProgrammePeriod, programmePeriods } from '../../../../../rules/lbf-programme-periods/index.ts'
import type { OriginOffer } from '../../origin/queries.ts'
import { type Chosen, OriginFields, OriginSelect } from '../../origin/views/choice.tsx'
import { takeoverTexts } from '../../takeover/texts.ts'
import type { EstateOffer, Ground, Offers } from '../choice-queries.ts'
import type { Ways } from '../choices.ts'
import { partWords } from '../part-words.ts'
import { planTexts } from '../texts.ts'
import { DayFields, LeadFields, WhoFields } from './parts.tsx'

type BeginProps = {
  readonly ground: Ground
  readonly offers: Offers
  readonly period: ProgrammePeriod
  readonly ways: Ways
  readonly origins: readonly OriginOffer[]
  /** The earlier plan that the new one is to be begun from. */
  readonly chosen: Chosen | null
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter((line) => line !== '')

/**
 * The choice of programme period and of a plan to begin from. What stands below follows from both, so the form says which it was made
 * for, and its first button shows it made anew with everything written kept.
 */
const PeriodChoice = ({ period, origins, chosen, shown }: Pick<BeginProps, 'period' | 'origins' | 'chosen' | 'shown'>) => {
  const say = useTexts(planTexts)
  const takeover = useTexts(takeoverTexts)
  const language = useLanguage()
  const { field } = useShown(shown)
  const origin = chosen?.plan.slug ?? ''
  return (
    <Section
      id="udgangspunkt"
      title={say('begin.ground')}
      end={
        <a href="/planer/overtag" class="small">
          {takeover('begin.instead')}
        </a>
      }
    >
      <HiddenField name="seenProgramme" value={period.id} />
      <HiddenField name="seenOrigin" value={origin} />
      <Select
        {...field('programme')}
        label={say('begin.programme')}
        hint={say('begin.programme.hint')}
        empty={null}
        value={period.id}
        items={programmePeriods.map(({ id, name, themes }) => ({
          value: id,
          label: say('begin.programme.item', { name: name[language], count: themes.value.length }),
        }))}
      />
      <OriginSelect offers={origins} shown={shown} chosen={origin} />
      <ButtonRow>
        <Button kind="secondary" name="look" value="yes">
          {say('begin.programme.show')}
        </Button>
      </ButtonRow>
    </Section>
  )
}

const Themes = ({ period, shown }: Pick<BeginProps, 'period' | 'shown'>) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { words, field } = useShown(shown)
  const { themes, themesRequired, partsBy } = period
  const doubtful = [themes, themesRequired, partsBy].filter(({ verified }) => !verified)
  return (
    <>
      <Checkboxes
        {...field('themes')}
        label={say('begin.themes')}
        hint={
          <>
            {say(themesRequired.value === 'every' ? 'begin.themes.every' : 'begin.themes.any')}{' '}
            {partsBy.value === 'theme' ? say('begin.themes.parts', partWords(period.id)) : say('begin.themes.none')}{' '}
            {doubtful[0] && <Unverified source={doubtful[0].note?.[language] ?? doubtful[0].source} />}
          </>
        }
        values={lines(words.themes)}
        items={themes.value.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
    </>
  )
}

const useEstateItem = () => {
  const say = useTexts(planTexts)
  const { number } = useFormat()
  return ({ id, name, association, area, dwellings, approximate, example }: EstateOffer) => ({
    value: id,
    label: name,
    hint: (
      <>
        {[
          dwellings === null
            ? say('estate.dwellings.none')
            : say(approximate ? 'estate.dwellings.about' : 'estate.dwellings', { number: number(dwellings), count: dwellings }),
          association,
          area,
        ]
          .filter((part) => part !== null)
          .join(' · ')}{' '}
        {example && <Example />}
      </>
    ),
  })
}

const Estates = ({ ground, offers, shown }: Pick<BeginProps, 'ground' | 'offers' | 'shown'>) => {
  const say = useTexts(planTexts)
  const item = useEstateItem()
  const { words, field } = useShown(shown)
  const own = new Set(ground.own)
  const others = offers.estates.filter(({ id }) => !own.has(id))
  const group = say('begin.estates.others', { count: others.length })
  if (offers.estates.length === 0)
    return (
      <Alert kind="warning" title={say('begin.estates.none')}>
        <p>
          <a href={`/omraader/${ground.slug}/afdelinger/ny`}>{say('begin.estates.add')}</a>
        </p>
      </Alert>
    )
  return (
    <Checkboxes
      {...field('estates')}
      label={say('begin.estates')}
      hint={say('begin.estates.hint', { area: ground.name })}
      values={lines(words.estates)}
      columns
      items={[...offers.estates.filter(({ id }) => own.has(id)).map(item), ...others.map((one) => ({ ...item(one), group, folded: true }))]}
    />
  )
}

/** The municipality's own way of approval; where it has none then, that is said, and nothing is chosen before the reader has chosen. */
const WayChoice = ({ ground, ways, shown }: Pick<BeginProps, 'ground' | 'ways' | 'shown'>) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const { field } = useShown(shown)
  const { own, others, past } = ways
  const municipality = ground.municipality_name
  const until = past && lastDay(past.template)
  return (
    <>
      {own.length === 0 && (
        <Alert kind="warning" title={say('begin.template.none', { municipality })}>
          <p>
            {until ? `${say('begin.template.past', { municipality, day: day(until) })} ` : ''}
            {say(others.length > 0 ? 'begin.template.choose' : 'begin.template.period')}
          </p>
        </Alert>
      )}
      <Select
        {...field('template')}
        label={say('begin.template')}
        hint={say('begin.template.hint')}
        empty={own.length > 0 ? null : say('begin.template.empty')}
        items={[...own, ...others].map(({ id, template }) => ({
          value: id,
          label:
            own.length === 0 || template.example
              ? say('begin.template.example', { name: template.name[language] })
              : template.name[language],
        }))}
      />
    </>
  )
}

/** Beginning a plan from an area: its name, period and themes, for which estates, who answers for it, and who is to approve it. */
export const BeginPage = ({ ground, offers, period, ways, origins, chosen, mandates, shown }: BeginProps) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { errors, field } = useShown(shown)
  const href = `/omraader/${ground.slug}`
  return (
    <>
      <PageHead title={say('begin.title')} lede={say('begin.lede', { area: ground.name })} />
      <Form action={`${href}/planer/ny`}>
        <ErrorSummary errors={errors} />
        <PeriodChoice period={period} origins={origins} chosen={chosen} shown={shown} />
        <Section id="plan" title={say('begin.plan')} note={period.name[language]}>
          <TextField {...field('name')} label={say('facts.name')} hint={say('facts.name.hint')} width="full" />
          <DayFields shown={shown} usual={period.yearsWithoutRemark.value} />
          <Themes period={period} shown={shown} />
        </Section>
        {chosen && <OriginFields chosen={chosen} shown={shown} />}
        <Section id="afdelinger" title={say('estates.title')}>
          <Estates ground={ground} offers={offers} shown={shown} />
          <LeadFields shown={shown} estates={offers.estates} />
        </Section>
        <Section id="hvem" title={say('begin.who')}>
          <WhoFields shown={shown} offers={offers} />
          <WayChoice ground={ground} ways={ways} shown={shown} />
          <FormActs back={href} mandates={mandates} shown={shown} save={say('begin.save')} />
        </Section>
      </Form>
    </>
  )
}
