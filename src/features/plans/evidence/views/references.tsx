import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { type BoxChoice, ButtonLink, Checkboxes, Empty, ErrorSummary, Form, PageHead } from '#ui/kit.ts'
import { FormActs } from '#web/form-acts.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { type Demand, refersAsAsked } from '../../../../../rules/evidence-majority/index.ts'
import type { ActivityDocument } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Choosable } from '../queries.ts'
import { evidenceTexts } from '../texts.ts'

type ReferencesProps = {
  readonly plan: Plan
  readonly activity: ActivityDocument
  readonly demand: Demand | null
  readonly entries: readonly Choosable[]
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

/** Whether an entry is of the activity's kind, or for somebody whom the activity is for. */
const isNear = ({ kind, groups = [] }: ActivityDocument, entry: Choosable): boolean =>
  (kind !== undefined && entry.kind === kind) || groups.some((group) => entry.groups.includes(group))

/** The entries as boxes: those near the activity on top, of the demanded catalogue first; the others an edition after the other, folded. */
const boxesOf = ({ activity, demand, entries }: ReferencesProps, near: string): readonly BoxChoice[] => {
  const close = entries.filter((entry) => isNear(activity, entry))
  const asked = (entry: Choosable): number => (demand && refersAsAsked([entry], demand) ? 0 : 1)
  const edition = ({ catalogue, publisher, edition }: Choosable): string => `${catalogue}, ${publisher} ${edition}`
  return [
    ...close
      .toSorted((one, other) => asked(one) - asked(other))
      .map((entry) => ({ value: entry.id, label: `${entry.number} ${entry.title}`, hint: edition(entry), group: near })),
    ...entries
      .filter((entry) => !close.includes(entry))
      .map((entry) => ({ value: entry.id, label: `${entry.number} ${entry.title}`, group: edition(entry), folded: close.length > 0 })),
  ]
}

/** Which entries of catalogues an activity refers to. */
export const ReferencesPage = (props: ReferencesProps) => {
  const { plan, activity, demand, entries, mandates, shown } = props
  const say = useTexts(evidenceTexts)
  const { words, errors, field } = useShown(shown)
  const { value: _, ...boxes } = field('entries')
  const asked = demand?.edition ? say('references.asked', { publisher: demand.publisher, edition: demand.edition }) : ''
  return (
    <>
      <PageHead title={say('references.title', { activity: activity.title })} lede={`${say('references.lede')} ${asked}`.trim()} />
      {entries.length === 0 ? (
        <Empty title={say('references.none')} act={<ButtonLink href={'/kataloger'}>{say('references.none.act')}</ButtonLink>}>
          {say('references.none.why')}
        </Empty>
      ) : (
        <Form action={`${hrefOf(plan)}/aktiviteter/${activity.id}/viden`}>
          <ErrorSummary errors={errors} />
          <Checkboxes
            {...boxes}
            label={say('references.entries')}
            items={boxesOf(props, say('references.near'))}
            values={(words.entries ?? '').split('\n')}
            optional
          />
          <FormActs back={`${hrefOf(plan)}/viden`} mandates={mandates} shown={shown} save={say('references.save')} />
        </Form>
      )}
    </>
  )
}
