import type { ExactView } from '#features/identity'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, Button, Cell, Example, Form, Missing, Num, PageHead, Section, Table } from '#ui/kit.ts'
import { asPublished } from '../../area/figures.ts'
import { useShortNames } from '../../area/views/names.ts'
import { asShown } from '../../figures/figure.ts'
import type { HiddenFigure } from '../hidden.ts'
import { exactTexts } from '../texts.ts'

type ExactPageProps = {
  readonly name: string
  readonly href: string
  /** How many figures of the area are hidden. */
  readonly count: number
  /** The figures; null before somebody has asked for them. */
  readonly shown: readonly HiddenFigure[] | null
  readonly views: readonly ExactView[]
}

const Line = ({ hidden }: { readonly hidden: HiddenFigure }) => {
  const say = useTexts(exactTexts)
  const short = useShortNames()
  const { number, shortDay } = useFormat()
  const { code, figure, day } = hidden
  const amount = figure.amount === null ? null : asPublished(code, figure.amount)
  const count = (text: string | null) => (text === null ? <Missing reason={say('missing')} /> : number(asShown('number', text)))
  return (
    <tr>
      <th scope="row">{short(code)}</th>
      <Cell label={say('head.day')}>{shortDay(day)}</Cell>
      <Num label={say('head.amount')}>
        <span>
          {amount === null ? <Missing reason={say('missing')} /> : number(amount)} {figure.example && <Example />}
        </span>
      </Num>
      <Num label={say('head.count')}>{count(figure.numerator)}</Num>
      <Num label={say('head.of')}>{count(figure.denominator)}</Num>
      <Cell label={say('head.source')}>{figure.source}</Cell>
    </tr>
  )
}

const Shown = ({ shown }: { readonly shown: readonly HiddenFigure[] }) => {
  const say = useTexts(exactTexts)
  return (
    <Section id="tal" title={say('figures')}>
      <Table caption={say('figures')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('head.figure')}</th>
            <th scope="col">{say('head.day')}</th>
            {[say('head.amount'), say('head.count'), say('head.of')].map((head) => (
              <th scope="col" class="num" key={head}>
                {head}
              </th>
            ))}
            <th scope="col">{say('head.source')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((hidden) => (
            <Line hidden={hidden} key={`${hidden.code} ${hidden.day}`} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

const Views = ({ views }: { readonly views: readonly ExactView[] }) => {
  const say = useTexts(exactTexts)
  const role = useTexts(roleTexts)
  const { moment } = useFormat()
  return (
    <Section id="set" title={say('views')}>
      {views.length === 0 ? (
        <p class="muted">{say('views.none')}</p>
      ) : (
        <Table caption={say('views')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('views.when')}</th>
              <th scope="col">{say('views.who')}</th>
              <th scope="col">{say('views.role')}</th>
            </tr>
          </thead>
          <tbody>
            {views.map((view, at) => (
              <tr key={`${view.at.toISOString()} ${at + 1}`}>
                <th scope="row">{moment(view.at)}</th>
                <Cell label={say('views.who')}>{view.name ?? say('views.gone')}</Cell>
                <Cell label={say('views.role')}>{role(view.role)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** Asks before it shows what an area's page hides, shows it, and who has seen it. */
export const ExactPage = ({ name, href, count, shown, views }: ExactPageProps) => {
  const say = useTexts(exactTexts)
  return (
    <>
      <PageHead title={say('title')} lede={say(count > 0 ? 'lede' : 'lede.none', { name, count })} />
      {shown && shown.length > 0 && <Alert kind="info" title={say('seen')} />}
      {shown && shown.length > 0 && <Shown shown={shown} />}
      {!shown && count > 0 && (
        <Section id="vis" title={say('act')}>
          <p>{say('why')}</p>
          <Form action={href}>
            <Button>{say('act')}</Button>
          </Form>
        </Section>
      )}
      <Views views={views} />
      <p class="small muted">
        {say('others')} <a href="/noegletal">{say('others.see')}</a>
      </p>
    </>
  )
}
