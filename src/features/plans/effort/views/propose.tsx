import { activityKinds, directoryTexts, targetGroups } from '#features/areas'
import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { Checkboxes, ErrorSummary, Form, NumberField, PageHead, Pair, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { effortSources } from '../../document.ts'
import { activityPlaces } from '../forms.ts'
import type { EffortGround } from '../queries.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { BodyField, RunFields, WhatFields, WhenFields } from './fields.tsx'

type ProposeProps = { readonly ground: EffortGround; readonly mandates: readonly Mandate[]; readonly shown: Shown }

/** A figure that shows the goal: folded, since it can wait. */
const Measure = ({ shown }: Pick<ProposeProps, 'shown'>) => {
  const say = useTexts(effortFormTexts)
  const { words, field } = useShown(shown)
  const isOpen = ['indicator', 'unit', 'baseline', 'target'].some((name) => words[name])
  return (
    <details class="folded" open={isOpen}>
      <summary>{say('measure')}</summary>
      <TextField {...field('indicator')} label={say('indicator')} hint={say('indicator.hint')} width="full" optional />
      <TextField {...field('unit')} label={say('unit')} hint={say('unit.hint')} width="short" optional />
      <Pair>
        <NumberField {...field('baseline')} label={say('baseline')} hint={say('baseline.hint')} optional />
        <NumberField {...field('target')} label={say('target')} optional />
      </Pair>
    </details>
  )
}

const fieldNames = ['title', 'what', 'kind', 'groups', 'groupNote', 'responsible', 'where'] as const

/** One activity: what, what kind, for whom, by whom, where. */
const Activity = ({ place, shown }: Pick<ProposeProps, 'shown'> & { readonly place: number }) => {
  const say = useTexts(effortFormTexts)
  const term = useTexts(directoryTexts)
  const { words, field } = useShown(shown)
  const at = (name: (typeof fieldNames)[number]) => field(`${name}${place}`)
  const { value: groups, ...box } = at('groups')
  return (
    <>
      <TextField {...at('title')} label={say('title')} hint={say('title.hint')} width="full" />
      <TextArea {...at('what')} label={say('what')} hint={say('what.hint')} rows={2} />
      <Select {...at('kind')} label={say('kind')} items={activityKinds.map((kind) => ({ value: kind, label: term(`activity.${kind}`) }))} />
      <Checkboxes
        {...box}
        label={say('groups')}
        values={(words[`groups${place}`] ?? groups ?? '').split('\n')}
        items={targetGroups.map((group) => ({ value: group, label: term(`target.${group}`) }))}
        columns
      />
      <TextField {...at('groupNote')} label={say('groups.note')} hint={say('groups.note.hint')} width="full" optional />
      <Pair>
        <TextField {...at('responsible')} label={say('responsible')} hint={say('responsible.hint')} />
        <TextField {...at('where')} label={say('where')} hint={say('where.hint')} optional />
      </Pair>
    </>
  )
}

/** The first activity in sight, the others folded until something is written in them. */
const Activities = ({ shown }: Pick<ProposeProps, 'shown'>) => {
  const say = useTexts(effortFormTexts)
  const { words } = useShown(shown)
  const isOpen = (place: number) => fieldNames.some((name) => words[`${name}${place}`])
  return (
    <Section id="hvad-goer-i" title={say('group.do')}>
      {activityPlaces.map((place) =>
        place === 1 ? (
          <Activity place={place} shown={shown} key={place} />
        ) : (
          <details class="folded" open={isOpen(place)} key={place}>
            <summary>{say('activity.more', { number: place })}</summary>
            <Activity place={place} shown={shown} />
          </details>
        ),
      )}
    </Section>
  )
}

const Money = ({ shown }: Pick<ProposeProps, 'shown'>) => {
  const say = useTexts(effortFormTexts)
  const source = useTexts(effortTexts)
  const { field } = useShown(shown)
  return (
    <Section id="penge" title={say('group.money')}>
      <NumberField {...field('total')} label={say('total')} hint={say('total.hint')} unit="kr." />
      <Select
        {...field('source')}
        label={say('source')}
        empty={say('source.none')}
        items={effortSources.map((one) => ({ value: one, label: source(`source.${one}`) }))}
        optional
      />
    </Section>
  )
}

/** Beginning an effort: one page with everything. */
export const ProposePage = ({ ground, mandates, shown }: ProposeProps) => {
  const say = useTexts(effortFormTexts)
  const { errors } = useShown(shown)
  const href = `/omraader/${ground.slug}`
  return (
    <>
      <PageHead title={say('propose.heading', { area: ground.name })} lede={say('propose.lede')} />
      <Form action={`${href}/indsatser/ny`}>
        <ErrorSummary errors={errors} />
        <Section id="hvad-vil-i" title={say('group.what')}>
          <WhatFields shown={shown} />
          <Measure shown={shown} />
        </Section>
        <Activities shown={shown} />
        <WhenFields ground={ground} shown={shown} />
        <RunFields ground={ground} shown={shown} />
        <Money shown={shown} />
        <Section id="godkender" title={say('group.body')}>
          <BodyField ground={ground} shown={shown} />
          <FormActs back={href} mandates={mandates} shown={shown} save={say('propose.save')} />
        </Section>
      </Form>
    </>
  )
}
