import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import {
  Button,
  ButtonLink,
  Checkboxes,
  type Choice,
  DateField,
  Empty,
  ErrorSummary,
  Explain,
  Form,
  HiddenField,
  PageHead,
  Section,
  Select,
  TextField,
} from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Area } from '../../area/read.ts'
import type { Piece } from '../delimitation.ts'
import { type Follower, followerField } from '../followers.ts'
import { partsIn } from '../forms.ts'
import { delimitationTexts } from '../texts.ts'

export type DelimitationFormProps = { readonly area: Area; readonly mandates: readonly Mandate[]; readonly shown: Shown }

const Why = ({ shown, day }: { readonly shown: Shown; readonly day: string }) => {
  const say = useTexts(delimitationTexts)
  const { field } = useShown(shown)
  return (
    <>
      <DateField {...field('day')} label={day} hint={say('day.hint')} />
      <TextField {...field('reason')} label={say('reason')} hint={say('reason.hint')} width="full" />
      <Explain title={say('follows')}>
        <p>{say('follows.text')}</p>
      </Explain>
    </>
  )
}

type SplitProps = DelimitationFormProps & { readonly pieces: readonly Piece[]; readonly followers: readonly Follower[] }

/** Where what is under way in the area goes on: each effort, the case, and the signals together. */
const Followers = ({ followers, shown, items }: Pick<SplitProps, 'followers' | 'shown'> & { readonly items: readonly Choice[] }) => {
  const say = useTexts(delimitationTexts)
  const { field } = useShown(shown)
  if (followers.length === 0) return null
  return (
    <Section id="i-gang" title={say('split.follows')} note={say('split.follows.note')}>
      {followers.map((follower) => (
        <Select
          {...field(followerField(follower))}
          label={say(`follower.${follower.kind}`, { name: follower.name, count: follower.count })}
          empty={say(follower.estates.length > 0 ? 'split.follows.estates' : 'split.choose')}
          items={items}
          key={follower.id}
        />
      ))}
    </Section>
  )
}

/** Splits an area: names for the new ones, where each of its pieces goes, and where what is under way goes on. */
export const SplitPage = ({ area, mandates, shown, pieces, followers }: SplitProps) => {
  const say = useTexts(delimitationTexts)
  const { words, errors, field } = useShown(shown)
  const parts = Array.from({ length: partsIn(words) }, (_, index) => String(index + 1))
  const items = parts.map((number) => ({ value: number, label: words[`name_${number}`] || say('split.to', { number }) }))
  const title = <PageHead title={`${say('acts.split')}: ${area.name}`} lede={say('split.lede')} />
  const [only, ...further] = pieces
  if (only && further.length === 0 && errors.length === 0)
    return (
      <>
        {title}
        <Empty
          title={say('split.single')}
          act={<ButtonLink href={`/omraader/${area.slug}/afgraensning`}>{say('split.single.act')}</ButtonLink>}
        >
          {say('split.single.why', { name: only.name })}
        </Empty>
      </>
    )
  return (
    <>
      {title}
      <Form action={`/omraader/${area.slug}/del`}>
        <ErrorSummary errors={errors} />
        <HiddenField name="parts" value={String(parts.length)} />
        <Section id="dele" title={say('split.parts')}>
          {parts.map((number) => (
            <TextField {...field(`name_${number}`)} label={say('split.name', { number })} key={number} />
          ))}
        </Section>
        <Section id="hvad" title={say('split.pieces')}>
          {pieces.length === 0 && <p class="muted">{say('split.pieces.none')}</p>}
          {pieces.map(({ id, name }) => (
            <Select {...field(`piece_${id}`)} label={name} empty={say('split.choose')} items={items} key={id} />
          ))}
        </Section>
        <Followers followers={followers} shown={shown} items={items} />
        <Section id="hvornaar" title={say('split.when')}>
          <Why shown={shown} day={say('day')} />
          <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('split.save')}>
            <Button kind="secondary" name="more" value="yes">
              {say('split.more')}
            </Button>
          </FormActs>
        </Section>
      </Form>
    </>
  )
}

type Offer = { readonly id: string; readonly name: string }

/** Merges an area with others of its municipality. */
export const MergePage = ({ area, mandates, shown, others }: DelimitationFormProps & { readonly others: readonly Offer[] }) => {
  const say = useTexts(delimitationTexts)
  const { words, errors, field } = useShown(shown)
  const { value: _, ...chosen } = field('with')
  const title = <PageHead title={`${area.name}: ${say('acts.merge').toLowerCase()}`} lede={say('merge.lede')} />
  if (others.length === 0)
    return (
      <>
        {title}
        <Empty title={say('merge.none')}>{say('merge.lede')}</Empty>
      </>
    )
  return (
    <>
      {title}
      <Form action={`/omraader/${area.slug}/sammenlaeg`}>
        <ErrorSummary errors={errors} />
        <Checkboxes
          {...chosen}
          label={say('merge.with', { name: area.name })}
          values={(words.with ?? '').split('\n')}
          items={others.map(({ id, name }) => ({ value: id, label: name }))}
          columns
        />
        <TextField {...field('name')} label={say('merge.name')} />
        <Section id="hvornaar" title={say('split.when')}>
          <Why shown={shown} day={say('day.merge')} />
          <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('merge.save')} />
        </Section>
      </Form>
    </>
  )
}

type MoveProps = DelimitationFormProps & { readonly estate: Offer; readonly others: readonly Offer[] }

/** Lets an estate leave the area, into another or into none. */
export const MovePage = ({ area, mandates, shown, estate, others }: MoveProps) => {
  const say = useTexts(delimitationTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('move.title', { name: estate.name })} lede={say('move.lede')} />
      <Form action={`/omraader/${area.slug}/afdelinger/${estate.id}/flyt`}>
        <ErrorSummary errors={errors} />
        <DateField {...field('last')} label={say('move.last')} />
        <Select
          {...field('to')}
          label={say('move.to')}
          empty={say('move.to.none')}
          items={others.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <TextField {...field('reason')} label={say('reason')} hint={say('reason.hint')} width="full" />
        <FormActs back={`/omraader/${area.slug}/afgraensning`} mandates={mandates} shown={shown} save={say('move.save')} />
      </Form>
    </>
  )
}
