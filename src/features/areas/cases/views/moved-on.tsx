import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Alert, Facts, PageHead, Prose, Section } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import type { Case } from '../read.ts'
import { caseTexts } from '../texts.ts'
import { useStepName } from './steps.tsx'

/** The words of a step's form that somebody thought about, with the labels that stand at them there. */
const labels = {
  reason: 'decide.reasons',
  reasons: 'decide.reasons',
  conclusion: 'assess.conclusion',
  figures: 'assess.figures',
  source: 'assess.source',
  text: 'publish.text',
  residentsPart: 'decide.residents',
  terms: 'decide.terms',
  withoutSignal: 'decide.without_signal',
  withoutAssessment: 'decide.without_assessment',
  item: 'decide.item',
  paper: 'decide.paper',
} as const

const Words = ({ words }: Pick<Shown, 'words'>) => {
  const say = useTexts(caseTexts)
  const written = Object.entries(labels).flatMap(([name, label]) => {
    const text = words[name]?.trim() ?? ''
    return text === '' ? [] : [{ label, text }]
  })
  if (written.length === 0) return null
  return (
    <Section id="ord" title={say('moved.words')} note={say('moved.words.note')}>
      <Facts items={written.map(({ label, text }) => ({ label: say(label), value: <Prose text={text} /> }))} />
    </Section>
  )
}

/** In place of a form for what can no longer be done to the case: what happened, the way to it, and the user's words. */
export const MovedOn = ({ held, shown, title }: { readonly held: Case; readonly shown: Shown; readonly title: string }) => {
  const say = useTexts(caseTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const name = useStepName()
  const last = held.steps.at(-1)
  return (
    <>
      <PageHead title={`${held.area.name}: ${title.toLowerCase()}`} />
      <Alert kind="warning" title={say('moved.title')}>
        <p>
          {last &&
            say('moved.last', {
              step: name(last),
              day: format.day(last.day),
              by: say('step.by', { role: role(last.role), organisation: last.actsFor }),
            })}{' '}
          {say('moved.so')} <ActLink href={`/udpegning/${held.slug}`}>{say('moved.see')}</ActLink>
        </p>
      </Alert>
      {shown.refusals.length > 0 && <Words words={shown.words} />}
    </>
  )
}
