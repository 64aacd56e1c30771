import type { Mandate } from '#features/identity'
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
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { type ProgrammePeriod, programmePeriods } from '../../../../../rules/lbf-programme-periods/index.ts'
import type { EstateOffer, Ground, Offers } from '../choice-queries.ts'
import type { TemplateOffer } from '../choices.ts'
import { planTexts } from '../texts.ts'
import { DayFields, FormActs, LeadFields, WhoFields } from './parts.tsx'

type BeginProps = {
  readonly ground: Ground
  readonly offers: Offers
  readonly period: ProgrammePeriod
  readonly templates: readonly TemplateOffer[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter((line) => line !== '')

/** The choice of programme period: a form of its own, since the themes below follow from it. */
const PeriodChoice = ({ ground, period }: Pick<BeginProps, 'ground' | 'period'>) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  return (
    <Form action={`/omraader/${ground.slug}/planer/ny`} method="get" id="p">
      <Select
        name="programme"
        label={say('begin.programme')}
        hint={say('begin.programme.hint')}
        empty={null}
        value={period.id}
        items={programmePeriods.map(({ id, name, themes }) => ({
          value: id,
          label: say('begin.programme.item', { name: name[language], count: themes.value.length }),
        }))}
      />
      <ButtonRow>
        <Button kind="secondary" small>
          {say('begin.programme.show')}
        </Button>
      </ButtonRow>
    </Form>
  )
}

const Themes = ({ period, shown }: Pick<BeginProps, 'period' | 'shown'>) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { words, field } = useShown(shown)
  const { themes, themesRequired, partsBy, parts } = period
  const doubtful = [themes, themesRequired, partsBy].filter(({ verified }) => !verified)
  return (
    <>
      <Checkboxes
        {...field('themes')}
        label={say('begin.themes')}
        hint={
          <>
            {say(themesRequired.value === 'every' ? 'begin.themes.every' : 'begin.themes.any')}{' '}
            {partsBy.value === 'theme'
              ? say('begin.themes.parts', { part: parts.value.part[language].toLowerCase() })
              : say('begin.themes.none')}{' '}
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
  const listed = [...offers.estates.filter(({ id }) => own.has(id)), ...offers.estates.filter(({ id }) => !own.has(id))]
  if (listed.length === 0)
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
      items={listed.map(item)}
    />
  )
}

/** Beginning a plan from an area: its name, period and themes, for which estates, who answers for it, and who is to approve it. */
export const BeginPage = ({ ground, offers, period, templates, mandates, shown }: BeginProps) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { errors, field } = useShown(shown)
  const href = `/omraader/${ground.slug}`
  return (
    <>
      <PageHead title={say('begin.title')} lede={say('begin.lede', { area: ground.name })} />
      <PeriodChoice ground={ground} period={period} />
      <Form action={`${href}/planer/ny`}>
        <ErrorSummary errors={errors} />
        <HiddenField name="programme" value={period.id} />
        <Section id="plan" title={say('begin.plan')} note={period.name[language]}>
          <TextField {...field('name')} label={say('facts.name')} hint={say('facts.name.hint')} width="full" />
          <DayFields shown={shown} usual={period.yearsWithoutRemark.value} />
          <Themes period={period} shown={shown} />
        </Section>
        <Section id="afdelinger" title={say('estates.title')}>
          <Estates ground={ground} offers={offers} shown={shown} />
          <LeadFields shown={shown} estates={offers.estates} />
        </Section>
        <Section id="hvem" title={say('begin.who')}>
          <WhoFields shown={shown} offers={offers} />
          <Select
            {...field('template')}
            label={say('begin.template')}
            hint={say('begin.template.hint')}
            empty={null}
            items={templates.map(({ id, template }) => ({
              value: id,
              label: template.example ? say('begin.template.example', { name: template.name[language] }) : template.name[language],
            }))}
          />
          <FormActs href={href} mandates={mandates} shown={shown} save={say('begin.save')} />
        </Section>
      </Form>
    </>
  )
}
