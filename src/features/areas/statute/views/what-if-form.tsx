import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, Form, NumberField, Pair, Radios, Select } from '#ui/kit.ts'
import { firstListYear, listDay, ruleSetOf, ruleSets } from '../../../../../rules/area-status/index.ts'
import type { FigureCode } from '../../area/area.ts'
import { useShortNames } from '../../area/views/names.ts'
import type { AskedChange } from '../asked.ts'
import { rulesName } from '../shown.ts'
import { statuteTexts } from '../texts.ts'

export const whatIfPath = '/lovgivning/omraader/hvad-hvis'

type FormProps = {
  readonly asked: AskedChange
  readonly areas: readonly { readonly slug: string; readonly name: string }[]
  readonly latest: number
}

const pairs: readonly (readonly FigureCode[])[] = [
  ['residents', 'I'],
  ['U', 'P'],
  ['E', 'N'],
]

/** The most areas that a choice offers; with more the area is chosen on its own page. */
const mostChoices = 200

const Where = ({ asked, areas, latest, error }: FormProps & { readonly error: (field: string) => string | undefined }) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  const years = Array.from({ length: latest - firstListYear + 1 }, (_, back) => latest - back)
  const chosen = areas.filter(({ slug }) => slug === asked.area)
  const offered = areas.length > mostChoices ? chosen : areas
  return (
    <>
      <Pair>
        <Select
          name="liste"
          label={say('what.list')}
          empty={null}
          value={String(asked.year)}
          error={error('liste')}
          items={years.map((year) => ({ value: String(year), label: day(listDay(year)) }))}
        />
        <Select
          name="efter"
          label={say('law.rules')}
          empty={say('what.rules.own')}
          value={asked.rules === ruleSetOf(asked.year) ? '' : asked.rules.id}
          items={ruleSets.map((one) => ({ value: one.id, label: speak(rulesName(one)) }))}
        />
      </Pair>
      <Select
        name="omraade"
        label={say('what.area')}
        empty={say('what.area.all')}
        value={chosen[0]?.slug}
        error={asked.area !== null && chosen.length === 0 ? say('what.unknown') : undefined}
        items={offered.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </>
  )
}

/** What to change: one number for each figure, in points or in persons. A GET form, so that the question is its address. */
export const WhatIfForm = (props: FormProps) => {
  const say = useTexts(statuteTexts)
  const short = useShortNames()
  const language = useLanguage()
  const { asked } = props
  const error = (code: string) => asked.refusals.find(({ field }) => field === code)?.say(language)
  const unit = say(asked.change.unit === 'points' ? 'what.points' : 'what.persons')
  return (
    <Form action={whatIfPath} method="get">
      <Where {...props} error={error} />
      <Radios
        name="enhed"
        label={say('what.unit')}
        hint={say('what.hint')}
        kind="chips"
        value={asked.change.unit}
        items={[
          { value: 'points', label: say('what.points') },
          { value: 'persons', label: say('what.persons') },
        ]}
      />
      {pairs.map((codes) => (
        <Pair key={codes[0]}>
          {codes.map((code) => (
            <NumberField
              name={code}
              label={short(code)}
              value={asked.words[code]}
              unit={code === 'residents' ? say('what.persons') : unit}
              error={error(code)}
              key={code}
            />
          ))}
        </Pair>
      ))}
      <ButtonRow>
        <Button>{say('what.run')}</Button>
        <ButtonLink kind="tertiary" href={whatIfPath}>
          {say('what.clear')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
