import { Fragment } from 'preact'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert } from '#ui/kit.ts'
import type { Succession } from '../delimitation.ts'
import { delimitationTexts } from '../texts.ts'

type Passed = Pick<Succession, 'kind' | 'side'> & { readonly day: Day; readonly others: readonly Succession[]; readonly reason: string }

/** Successions of one day and one side as one: an area that was split became several at once. */
export const passedFrom = (successions: readonly Succession[]): readonly Passed[] =>
  [...Map.groupBy(successions, ({ side, kind, day }) => `${side} ${kind} ${day}`).values()].flatMap((others) => {
    const [first] = others
    return first ? [{ kind: first.kind, side: first.side, day: first.day, reason: first.reason, others }] : []
  })

const Others = ({ others }: { readonly others: readonly Succession[] }) => (
  <>
    {others.map(({ name, slug }, index) => (
      <Fragment key={slug}>
        {index > 0 && ', '}
        <a href={`/omraader/${slug}`}>{name}</a>
      </Fragment>
    ))}
  </>
)

/** What an area became or came of, and that the series of its figures breaks there. */
export const SuccessionNotice = ({ successions }: { readonly successions: readonly Succession[] }) => {
  const say = useTexts(delimitationTexts)
  const { day } = useFormat()
  return (
    <>
      {passedFrom(successions).map((passed) => (
        <Alert
          kind="info"
          title={say(`${passed.side}.${passed.kind}`, { day: day(passed.day), names: passed.others.map(({ name }) => name).join(', ') })}
          key={`${passed.side} ${passed.day}`}
        >
          <p>
            {say(`break.${passed.side}`)}
            <Others others={passed.others} />. {passed.reason}
          </p>
        </Alert>
      ))}
    </>
  )
}
