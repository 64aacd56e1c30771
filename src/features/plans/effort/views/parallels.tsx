import { directoryTexts } from '#features/areas'
import { fromRange } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { Alert, Button, ButtonLink, ButtonRow, Form, Prose, TextArea } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Parallel } from '../parallel.ts'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'

const Line = ({ parallel }: { readonly parallel: Parallel }) => {
  const say = useTexts(effortTexts)
  const term = useTexts(directoryTexts)
  const format = useFormat()
  const { near, activity, likeness, guessed } = parallel
  const what = [
    ...likeness.targetGroups.map((group) => term(`target.${group}`)),
    ...(likeness.words && near.groupNote ? [near.groupNote] : []),
    format.period(fromRange(near.period)),
  ]
  return (
    <li>
      <a href={near.href}>{near.name}</a> {near.within === null ? say('parallel.offer') : say('parallel.within', { name: near.within })}
      <p class="small">{say('parallel.like', { activity, what: what.join(' · ') })}</p>
      <p class="small">{near.contact === null ? say('parallel.talk.none') : say('parallel.talk', { contact: near.contact })}</p>
      {guessed && <p class="small">{say('parallel.guessed')}</p>}
    </li>
  )
}

const Answer = ({ telling, shown }: { readonly telling: Telling; readonly shown: Shown }) => {
  const say = useTexts(effortTexts)
  const { field } = useShown(shown)
  const { plan, writers } = telling
  return (
    <Form action={`${hrefOf(plan)}/begrundelse`} version={plan.version} id="b">
      <TextArea {...field('words')} label={say('parallel.answer')} hint={say('parallel.answer.hint')} rows={2} />
      <ActingAs mandates={writers} shown={shown} />
      <ButtonRow>
        <Button kind="secondary" small>
          {say('parallel.save')}
        </Button>
        <ButtonLink kind="tertiary" href={`${hrefOf(plan)}/ret`}>
          {say('parallel.change')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** What is done in the area already and is alike: whom to talk with, and why one goes on all the same. It stops nothing. */
export const Parallels = ({ telling, shown }: { readonly telling: Telling; readonly shown: Shown }) => {
  const say = useTexts(effortTexts)
  const { parallels, effort, writers } = telling
  if (parallels.length === 0) return null
  const answered = effort.beside !== null
  return (
    <Alert kind={answered ? 'info' : 'warning'} title={say('parallel.title', { count: parallels.length })} id="ligner">
      <ul>
        {parallels.map((parallel) => (
          <Line parallel={parallel} key={parallel.near.id} />
        ))}
      </ul>
      {effort.beside === null ? (
        <p>{say('parallel.why')}</p>
      ) : (
        <>
          <p>
            <b>{say('parallel.answered')}</b>
          </p>
          <Prose text={effort.beside} />
        </>
      )}
      {writers.length > 0 && (!answered || shown.refusals.length > 0) && <Answer telling={telling} shown={shown} />}
    </Alert>
  )
}
