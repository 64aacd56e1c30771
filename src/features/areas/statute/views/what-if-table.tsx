import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, Missing, Num, Source, Sub, Table } from '#ui/kit.ts'
import { type AreaStatus, areaStatusTexts, criterionLabel, limitLabel } from '../../../../../rules/area-status/index.ts'
import { asMargin } from '../../area/figures.ts'
import { useMetOf, useShortNames } from '../../area/views/names.ts'
import type { AreaOnList } from '../read.ts'
import { isHidden, shownFigure } from '../shown.ts'
import { type Answered, answeredIn } from '../statute.ts'
import { statuteTexts } from '../texts.ts'
import type { Effect, Turned, WhatIf } from '../what-if.ts'
import { useStatusName } from './status-name.ts'

/** An area with what a change did to it. */
export type TriedArea = { readonly area: AreaOnList; readonly tried: WhatIf }

const turnedKey = ({ met }: Turned) => (met === null ? 'what.turned.open' : met ? 'what.turned.on' : 'what.turned.off')

const Turns = ({ tried }: { readonly tried: WhatIf }) => {
  const say = useTexts(statuteTexts)
  const short = useShortNames()
  const { number } = useFormat()
  const nameOf = (one: Turned): string => (one.softer ? say('what.turned.softer', { name: short(one.id) }) : short(one.id))
  const told = (effect: Effect): string | null => {
    const name = short(effect.code)
    if (effect.stays !== null) return say(`what.stays.${effect.stays}`, { name })
    return effect.stopped ? say('what.stopped', { name, figure: number(effect.after ?? '') }) : null
  }
  return (
    <>
      {tried.turned.length === 0 ? (
        <span class="muted">{say('what.same')}</span>
      ) : (
        tried.turned.map((one) => say(turnedKey(one), { name: nameOf(one) })).join('; ')
      )}
      {tried.effects.map((effect) => {
        const words = told(effect)
        return words && <Sub key={effect.code}>{words}</Sub>
      })}
    </>
  )
}

const Side = ({ judgement, strong }: { readonly judgement: AreaStatus; readonly strong: boolean }) => {
  const nameOf = useStatusName()
  const metOf = useMetOf()
  const name = nameOf(judgement)
  return (
    <>
      {strong ? <b>{name}</b> : name}
      <Sub>{metOf(judgement)}</Sub>
    </>
  )
}

/** Areas before and after a change side by side. */
export const TriedAreas = ({ areas, year }: { readonly areas: readonly TriedArea[]; readonly year: number }) => {
  const say = useTexts(statuteTexts)
  return (
    <Table caption={say('what.caption', { year })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('law.area')}</th>
          <th scope="col">{say('what.before')}</th>
          <th scope="col">{say('what.after')}</th>
          <th scope="col">{say('what.turns')}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, tried }) => (
          <tr key={area.slug}>
            <th scope="row">
              <a href={`/omraader/${area.slug}/kriterier`}>{area.name}</a> {area.example && <Example />}
              <Sub>{area.municipality_name}</Sub>
            </th>
            <Cell label={say('what.before')}>
              <Side judgement={tried.before} strong={false} />
            </Cell>
            <Cell label={say('what.after')}>
              <Side judgement={tried.after} strong={tried.before.status !== tried.after.status} />
            </Cell>
            <Cell label={say('what.turns')}>
              <Turns tried={tried} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type ValueProps = { readonly of: Answered; readonly label: string; readonly hidden: boolean }

/** In place of a number that is not there: hidden of few persons, or not in the source. */
const NoFigure = ({ hidden }: { readonly hidden: boolean }) => {
  const say = useTexts(statuteTexts)
  return hidden ? <Hidden reason={say('hidden')} /> : <Missing reason={say('criteria.unknown')} />
}

const Value = ({ of: { criterion }, label, hidden }: ValueProps) => {
  const { number } = useFormat()
  const shown = shownFigure(criterion.id, criterion.value)
  return <Num label={label}>{shown === null ? <NoFigure hidden={hidden} /> : number(shown)}</Num>
}

const Margin = ({ of: { criterion }, label, hidden, strong }: ValueProps & { readonly strong: boolean }) => {
  const say = useTexts(statuteTexts)
  const law = useTexts(areaStatusTexts)
  const { signed } = useFormat()
  const { margin, id, met, value } = criterion
  if (margin === null)
    return <Num label={label}>{value === null ? <NoFigure hidden={hidden} /> : <Missing reason={say('law.no_mean')} />}</Num>
  const answer = law(met ? 'met' : 'not-met')
  return (
    <Num label={label}>
      {signed(asMargin(id, margin))}
      <Sub>{strong ? <b>{answer}</b> : answer}</Sub>
    </Num>
  )
}

/** One area, criterion by criterion. */
export const TriedCriteria = ({ area, tried, year }: TriedArea & { readonly year: number }) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const [before, after] = [answeredIn(tried.before), answeredIn(tried.after)]
  const heads = ['law.limit', 'what.value.before', 'what.margin.before', 'what.value.after', 'what.margin.after'] as const
  return (
    <>
      <Table caption={say('what.one.caption', { name: area.name, year })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('law.criterion')}</th>
            {heads.map((head) => (
              <th scope="col" class="num" key={head}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before.map((old, at) => {
            const now = after[at] ?? old
            const name = speak(criterionLabel(old.limit.id).name)
            const hidden = isHidden(area.list, old.limit.id)
            const turned = old.criterion.met !== now.criterion.met
            return (
              <tr key={`${old.test} ${old.limit.id}`}>
                <th scope="row">
                  {old.test.startsWith('prevention')
                    ? say('criteria.softer', { name })
                    : old.test === 'parallel'
                      ? say('criteria.gate', { name })
                      : name}
                </th>
                <Num label={say('law.limit')}>{speak(limitLabel(old.criterion, old.limit))}</Num>
                <Value of={old} label={say('what.value.before')} hidden={hidden} />
                <Margin of={old} label={say('what.margin.before')} hidden={hidden} strong={false} />
                <Value of={now} label={say('what.value.after')} hidden={hidden} />
                <Margin of={now} label={say('what.margin.after')} hidden={hidden} strong={turned} />
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Source>{say('what.explain')}</Source>
    </>
  )
}
