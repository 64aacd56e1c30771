import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import {
  Button,
  Checkbox,
  type Choice,
  DateField,
  ErrorSummary,
  Form,
  HiddenField,
  NumberField,
  PageHead,
  Pair,
  Section,
  Select,
  TextField,
} from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Area } from '../../area/read.ts'
import { linesIn } from '../forms.ts'
import { dwellingKinds, dwellingStates, owners, sizes } from '../stock.ts'
import { stockTexts } from '../texts.ts'

type CountFormProps = {
  readonly area: Area
  /** The area's estates today. */
  readonly estates: readonly { readonly id: string; readonly name: string }[]
  readonly agents: readonly { readonly id: string; readonly name: string }[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** One line: how many, and what the source tells of them. */
const Line = ({ number, shown, agents }: { readonly number: number; readonly shown: Shown; readonly agents: readonly Choice[] }) => {
  const say = useTexts(stockTexts)
  const { field } = useShown(shown)
  const untold = say('form.untold')
  const items = <Name extends string>(names: readonly Name[], label: (name: Name) => string) =>
    names.map((value) => ({ value, label: label(value) }))
  return (
    <Section id={`linje-${number}`} title={say('form.line', { number })}>
      <Pair>
        <NumberField {...field(`dwellings_${number}`)} label={say('form.dwellings')} hint={say('form.dwellings.hint')} whole optional />
        <Select
          {...field(`state_${number}`)}
          label={say('form.state')}
          empty={null}
          items={items(dwellingStates, (state) => say(`state.${state}`))}
        />
      </Pair>
      <Pair>
        <Select
          {...field(`owner_${number}`)}
          label={say('form.owner')}
          empty={untold}
          items={items(owners, (owner) => say(`form.owner.${owner}`))}
          optional
        />
        <Select {...field(`agent_${number}`)} label={say('form.agent')} empty={say('form.agent.none')} items={agents} optional />
      </Pair>
      <Pair>
        <Select
          {...field(`kind_${number}`)}
          label={say('form.kind')}
          empty={untold}
          items={items(dwellingKinds, (kind) => say(`kind.${kind}`))}
          optional
        />
        <Select
          {...field(`size_${number}`)}
          label={say('form.size')}
          empty={untold}
          items={items(sizes, (size) => say(`size.${size}`))}
          optional
        />
      </Pair>
    </Section>
  )
}

/** Records how many dwellings there are on a day, a line for each kind of them. */
export const CountFormPage = ({ area, estates, agents, mandates, shown }: CountFormProps) => {
  const say = useTexts(stockTexts)
  const { words, errors, field } = useShown(shown)
  const lines = linesIn(words)
  const href = `/omraader/${area.slug}/boliger`
  return (
    <>
      <PageHead title={`${area.name}: ${say('count').toLowerCase()}`} lede={say('form.lede')} />
      <Form action={`${href}/ny`}>
        <ErrorSummary errors={errors} />
        <HiddenField name="lines" value={String(lines)} />
        <Select
          {...field('place')}
          label={say('form.place')}
          items={[...estates.map(({ id, name }) => ({ value: id, label: name })), { value: 'loose', label: say('page.loose') }]}
        />
        <DateField {...field('countedOn')} label={say('form.countedOn')} hint={say('form.countedOn.hint')} optional />
        <TextField {...field('source')} label={say('form.source')} hint={say('form.source.hint')} width="full" />
        <Checkbox {...field('approximate')} label={say('form.approximate')} checked={words.approximate !== undefined} value="yes" />
        {Array.from({ length: lines }, (_, index) => (
          <Line
            number={index + 1}
            shown={shown}
            agents={agents.map(({ id, name }) => ({ value: id, label: name }))}
            key={`line ${index + 1}`}
          />
        ))}
        <FormActs mandates={mandates} shown={shown} save={say('form.save')} back={href}>
          <Button kind="secondary" name="more" value="yes">
            {say('form.more')}
          </Button>
        </FormActs>
      </Form>
    </>
  )
}
