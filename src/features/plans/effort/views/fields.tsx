import { useTexts } from '#text/use.ts'
import { Alert, Checkboxes, DateField, Pair, Radios, Section, Select, TextArea, TextField } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { EffortGround } from '../queries.ts'
import { effortFormTexts } from '../texts.ts'

/** What the forms of an effort are drawn from. */
export type EffortFields = { readonly ground: EffortGround; readonly shown: Shown }

const lines = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter((line) => line !== '')

/** What it is called, and what shall be different. */
export const WhatFields = ({ shown }: Pick<EffortFields, 'shown'>) => {
  const say = useTexts(effortFormTexts)
  const { field } = useShown(shown)
  return (
    <>
      <TextField {...field('name')} label={say('name')} hint={say('name.hint')} width="full" />
      <TextArea {...field('aim')} label={say('aim')} hint={say('aim.hint')} rows={2} />
    </>
  )
}

/** When, and for which estates of the area. */
export const WhenFields = ({ ground, shown }: EffortFields) => {
  const say = useTexts(effortFormTexts)
  const { words, field } = useShown(shown)
  const { value: _, ...estates } = field('estates')
  return (
    <Section id="hvornaar" title={say('group.when')}>
      <Pair>
        <DateField {...field('from')} label={say('from')} />
        <DateField {...field('until')} label={say('until')} />
      </Pair>
      {ground.estates.length > 0 && (
        <Checkboxes
          {...estates}
          label={say('estates')}
          hint={say('estates.hint', { area: ground.name })}
          values={lines(words.estates)}
          items={ground.estates.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
    </Section>
  )
}

/** Who runs it: a forum, the municipality, or a guest. */
export const RunFields = ({ ground, shown }: EffortFields) => {
  const say = useTexts(effortFormTexts)
  const { field } = useShown(shown)
  return (
    <Section id="hvem" title={say('group.who')}>
      <Radios
        {...field('runs')}
        label={say('runs')}
        items={(['forum', 'municipality', 'guest'] as const).map((runs) => ({
          value: runs,
          label: say(`runs.${runs}`),
          hint: say(`runs.${runs}.hint`),
        }))}
      />
      <Select
        {...field('operator')}
        label={say('operator')}
        hint={say('operator.hint')}
        empty={say('operator.none')}
        items={ground.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </Section>
  )
}

/** The one body that approves it; the area's own stand first. */
export const BodyField = ({ ground, shown }: EffortFields) => {
  const say = useTexts(effortFormTexts)
  const { field } = useShown(shown)
  if (ground.bodies.length === 0)
    return (
      <Alert kind="warning" title={say('body.none')}>
        <p>
          <a href="/organer/nyt">{say('body.none.act')}</a>
        </p>
      </Alert>
    )
  return (
    <Select
      {...field('body')}
      label={say('body')}
      hint={say('body.hint')}
      items={ground.bodies.map(({ id, name, decides }) => ({ value: id, label: say(`body.${decides}`, { name }) }))}
    />
  )
}
