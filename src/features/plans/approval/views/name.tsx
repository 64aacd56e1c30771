import type { Mandate } from '#features/identity'
import { useLanguage, useTexts } from '#text/use.ts'
import { type BoxChoice, Checkboxes, ErrorSummary, Form, PageHead, Select } from '#ui/kit.ts'
import type { Shown, Words } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { partWords } from '../../plan/part-words.ts'
import type { Step } from '../approval.ts'
import type { DeciderOffers, SeatOffer } from '../deciders-queries.ts'
import { isMunicipal, isNameable, isPartnerIn } from '../named.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { FormEnd } from './form-end.tsx'

const partsOf = ({ plan }: Seen) => plan.parts.filter(({ kind }) => kind === 'sub')

/** Sub-agreements of a step in which nobody has decided yet: those for which it can still be said who does. */
const openParts = (seen: Seen, step: Step): readonly string[] =>
  partsOf(seen)
    .map(({ id }) => id)
    .filter((id) => isNameable(seen.record, step.id, id))

/** The form as it stands: the parts that nobody has been named for, or all that are open, and who is named now. */
export const namedWords = (seen: Seen, step: Step): Words => {
  const named = seen.record.deciders.filter((decider) => decider.step === step.id)
  const open = openParts(seen, step)
  const without = open.filter((part) => !named.some((decider) => decider.part === part))
  const about = named.filter(({ part }) => part === null || open.includes(part))
  const ids = (about.length > 0 ? about : named).flatMap(
    ({ kind, organisation, seat, body }) => (kind === 'partner' ? organisation?.id : kind === 'seat' ? seat : body?.id) ?? [],
  )
  return { parts: (without.length > 0 ? without : open).join('\n'), deciders: [...new Set(ids)].join('\n') }
}

type NameProps = {
  readonly seen: Seen
  readonly step: Step
  readonly offers: DeciderOffers
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Why a seat cannot decide in a step; null when it can. */
const closedSeat = (step: Step, { participation, side }: SeatOffer): 'name.closed.observer' | 'name.closed.foreign' | null => {
  if (participation !== 'member') return 'name.closed.observer'
  return step.branch === 'municipality' && !isMunicipal(side?.kind ?? null) ? 'name.closed.foreign' : null
}

const useSeatBoxes = (step: Step, seats: readonly SeatOffer[]): readonly BoxChoice[] => {
  const say = useTexts(approvalTexts)
  const bodies = [...new Map(seats.map(({ body }) => [body.id, body])).values()]
  return bodies.flatMap(({ id, name }) => {
    const own = seats.filter(({ body }) => body.id === id)
    const able = own.filter((seat) => closedSeat(step, seat) === null)
    if (able.length === 0) return []
    return [...able, ...own.filter((seat) => closedSeat(step, seat) !== null)].map((seat): BoxChoice => {
      const closed = closedSeat(step, seat)
      const side = seat.side ? say('name.side', { side: seat.side.name }) : say('name.side.none')
      const hint = closed ? `${side} · ${say(closed)}` : seat.held ? side : `${side} · ${say('name.vacant')}`
      return { value: seat.id, label: seat.title, hint, group: name, closed: closed !== null }
    })
  })
}

const Who = ({ step, offers, shown }: Pick<NameProps, 'step' | 'offers' | 'shown'>) => {
  const say = useTexts(approvalTexts)
  const { words, field } = useShown(shown)
  const values = (words.deciders ?? '').split('\n')
  const boxes = useSeatBoxes(step, offers.seats)
  const all = say(step.everyOne ? 'name.who.all' : 'name.who.one')
  const { value, ...rest } = field('deciders')
  if (step.who === 'body') {
    return (
      <Select {...rest} value={value} label={say('name.body')} items={offers.bodies.map(({ id, name }) => ({ value: id, label: name }))} />
    )
  }
  const items =
    step.who === 'seats'
      ? boxes
      : offers.partners.filter(({ kind }) => isPartnerIn(step, kind)).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Checkboxes {...rest} label={say(`name.${step.who === 'seats' ? 'seats' : 'partners'}`)} hint={all} items={items} values={values} />
  )
}

/** Who decides in a step: about which sub-agreements, and who of those that there are. */
export const NamePage = ({ seen, step, offers, mandates, shown }: NameProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { words, errors, field } = useShown(shown)
  const { plan } = seen
  const base = `/planer/${plan.slug}`
  const open = openParts(seen, step)
  const { value: _, ...parts } = field('parts')
  return (
    <>
      <PageHead title={say('name.heading', { step: step.by[language] })} lede={say('name.lede', { name: plan.name })} />
      <Form action={`${base}/godkendelse/${step.id}/afgoerere`}>
        <ErrorSummary errors={errors} />
        {step.per === 'part' && (
          <Checkboxes
            {...parts}
            label={say('name.parts', partWords(plan.programme))}
            hint={say('name.parts.hint')}
            values={(words.parts ?? '').split('\n')}
            items={partsOf(seen).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`,
              closed: !open.includes(id),
              ...(!open.includes(id) && { hint: say('name.parts.decided') }),
            }))}
          />
        )}
        <Who step={step} offers={offers} shown={shown} />
        <FormEnd mandates={mandates} shown={shown} save={say('name.save')} back={`${base}#som-liste`} />
      </Form>
    </>
  )
}
