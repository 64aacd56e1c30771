import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Alert, Cell, Example, Section, Status, Sub, Table } from '#ui/kit.ts'
import type { Evidence, Stand } from '../evidence.ts'
import { referenceName } from '../reference.ts'
import { evidenceTexts } from '../texts.ts'

type Listed = { readonly href: string; readonly evidence: Evidence }

const numberOf = ({ part, activity }: Stand): string => `${part}.${activity.number}`

const placeOf = (href: string, { part, activity }: Stand): string => `${href}/dele/${part}#aktivitet-${activity.number}`

/** The started activities that nobody has judged, by name. */
export const Unmeasured = ({ href, evidence }: Listed) => {
  const say = useTexts(evidenceTexts)
  const unjudged = evidence.stands.filter(({ started, judged }) => started && judged === null)
  if (unjudged.length === 0) return null
  return (
    <div>
      <Alert kind="info" title={say('unmeasured', { count: unjudged.length })}>
        <ul>
          {unjudged.map((stand) => (
            <li key={stand.activity.id}>
              <a href={placeOf(href, stand)}>
                {numberOf(stand)} {stand.activity.title}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}

const References = ({ stand }: { readonly stand: Stand }) => {
  const say = useTexts(evidenceTexts)
  const { refers = [] } = stand.activity
  if (refers.length === 0) return <span class="muted">{say('refers.none')}</span>
  return (
    <>
      {refers.map((reference) => (
        <div key={reference.id}>{referenceName(reference)}</div>
      ))}
      {!stand.refers && <Status state="missing">{say('refers.other')}</Status>}
    </>
  )
}

const Shown = ({ stand: { activity, started, judged, measured } }: { readonly stand: Stand }) => {
  const say = useTexts(evidenceTexts)
  const { shortDay } = useFormat()
  if (!started) return <span class="muted">{say('effect.waiting', { day: shortDay(activity.from) })}</span>
  if (judged)
    return (
      <>
        {say(`effect.${judged.effect}`)} {judged.example && <Example />}
        <Sub>{say('effect.since', { day: shortDay(judged.judgedOn) })}</Sub>
      </>
    )
  return (
    <>
      <Status state="wait">{say('effect.unjudged')}</Status>
      {measured && <Sub>{say('effect.measured', { effect: say(`effect.${measured}`) })}</Sub>}
    </>
  )
}

type Act = { readonly stand: Stand; readonly href: string; readonly act: 'viden' | 'effekt' }

const Act = ({ stand: { activity }, href, act }: Act) => {
  const say = useTexts(evidenceTexts)
  const words = say(act === 'viden' ? 'refers.act' : 'effect.act')
  return (
    <div>
      <ActLink href={`${href}/aktiviteter/${activity.id}/${act}`} label={`${words}: ${activity.title}`}>
        {words}
      </ActLink>
    </div>
  )
}

/** Every activity: what it refers to and what it has shown, with the acts that say so. */
export const EvidenceTable = ({ href, evidence, writing }: Listed & { readonly writing: boolean }) => {
  const say = useTexts(evidenceTexts)
  return (
    <Section id="aktiviteter" title={say('activities')} end={<a href="/kataloger">{say('references.none.act')}</a>}>
      {evidence.stands.length === 0 ? (
        <p class="muted">{say('activities.none')}</p>
      ) : (
        <Table caption={say('activities')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('activity')}</th>
              <th scope="col">{say('refers')}</th>
              <th scope="col">{say('effect')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.stands.map((stand) => (
              <tr key={stand.activity.id}>
                <th scope="row">
                  <a class="quiet" href={placeOf(href, stand)}>
                    {numberOf(stand)} {stand.activity.title}
                  </a>{' '}
                  {stand.activity.example && <Example />}
                </th>
                <Cell label={say('refers')}>
                  <div>
                    <References stand={stand} />
                    {writing && <Act stand={stand} href={href} act="viden" />}
                  </div>
                </Cell>
                <Cell label={say('effect')}>
                  <div>
                    <Shown stand={stand} />
                    {writing && stand.started && <Act stand={stand} href={href} act="effekt" />}
                  </div>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
