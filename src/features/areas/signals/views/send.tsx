import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import { newId } from '#kernel/id'
import { roleTexts } from '#text/roles.ts'
import { useLanguage, useTexts } from '#text/use.ts'
import { Button, Checkbox, DateField, ErrorSummary, Form, HiddenField, Radios, Select, SendBar, TextArea, TextField } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { keyOf, type Place } from '../place.ts'
import { seriousnesses } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { topicsOn } from '../topics.ts'

type SendProps = {
  readonly places: readonly Place[]
  /** The place that the writer named last. */
  readonly last: string | null
  readonly mandates: readonly Mandate[]
  readonly today: Day
  readonly shown: Shown
}

/** So many places are seen at once and chosen by one tap; more open as a list. */
const mostInSight = 6

/** Where: the writer's own places, another one by its name, or the name as it was written. */
const Where = ({ places, last, shown }: Pick<SendProps, 'places' | 'last' | 'shown'>) => {
  const say = useTexts(signalTexts)
  const { words, field } = useShown(shown)
  const other = words.other?.trim() ?? ''
  const items = places.map((place) => ({
    value: keyOf(place),
    label: keyOf(place) === last ? say('send.where.last', { place: place.name }) : place.name,
  }))
  const choices = [
    ...items,
    ...(other === '' ? [] : [{ value: 'words', label: say('send.where.words', { words: other }) }]),
    { value: 'other', label: say('send.where.other') },
  ]
  return (
    <>
      {choices.length <= mostInSight ? (
        <Radios {...field('where')} kind="chips" label={say('send.where')} items={choices} />
      ) : (
        <Select {...field('where')} label={say('send.where')} empty={words.where ? null : say('send.where.choose')} items={choices} />
      )}
      <div class="if-other">
        <TextField {...field('other')} label={say('send.other')} hint={say('send.other.hint')} />
      </div>
    </>
  )
}

/** A signal in under a minute, with one hand and without script. */
export const SendPage = ({ places, last, mandates, today, shown }: SendProps) => {
  const say = useTexts(signalTexts)
  const role = useTexts(roleTexts)
  const language = useLanguage()
  const { words, errors, field } = useShown(shown)
  const [first] = mandates
  const topics = topicsOn(first?.municipality ?? 0, today)
  const asked = field('noNames').error !== undefined || words.noNames !== undefined
  return (
    <Form action="/signaler/nyt">
      <HiddenField name="id" value={words.id || newId()} />
      <ErrorSummary errors={errors} />
      <Where places={places} last={last} shown={shown} />
      <Radios
        {...field('topic')}
        kind="chips"
        label={say('send.topic')}
        items={topics.map(({ key, label }) => ({ value: key, label: label[language] }))}
      />
      <Radios
        {...field('seriousness')}
        kind="chips-even"
        label={say('send.seriousness')}
        items={seriousnesses.map((one) => ({ value: one, label: say(`seriousness.${one}`) }))}
      />
      <TextArea {...field('words')} label={say('send.words')} hint={say('send.words.hint')} rows={3} />
      {asked && (
        <Checkbox name="noNames" error={field('noNames').error} label={say('send.noNames')} checked={words.noNames !== undefined} />
      )}
      <DateField {...field('seenOn')} label={say('send.seenOn')} max={today} />
      <ActingAs mandates={mandates} shown={shown} />
      <SendBar note={first && say('send.as', { role: role(first.role), organisation: first.actsForName })}>
        <Button>{say('send.save')}</Button>
      </SendBar>
    </Form>
  )
}
